import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useFocusWhenLost } from '@/shared/hooks/use-focus-when-lost';
import { invitationLink } from './invitation-token';
import type { IssuedInvitation } from './invite';
import classes from './organisation.module.css';

/** The link, shown once. Copying may be forbidden by the browser (plain http): then it is selected for copying by hand. */
export function IssuedLink({
  issued,
  onAnother,
  onClose,
}: {
  issued: IssuedInvitation;
  onAnother: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'yes' | 'by-hand' | null>(null);
  const copyButton = useFocusWhenLost<HTMLButtonElement>();
  const link = invitationLink(window.location.origin, issued.token);

  const copy = async () => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setCopied('yes');
    } catch {
      setCopied('by-hand');
    }
  };

  return (
    <div className={classes.form}>
      <p className={classes.plain}>
        {t('invite.done', { email: issued.email, date: formatMoment(language, issued.expiresAt) })}
      </p>
      <TextInput
        ref={input}
        label={t('invite.link')}
        value={link}
        readOnly
        classNames={{ input: classes.link }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={classes.buttons}>
        <Button
          ref={copyButton}
          // For a dialog that opens with the link; in one that was open, the form has taken the focus along.
          data-autofocus
          leftSection={
            copied === 'yes' ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />
          }
          onClick={() => void copy()}
        >
          {t('invite.copy')}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {t('invite.another')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('invite.close')}
        </Button>
      </div>
      <div>
        <p className={classes.plain} role="status">
          {copied === 'yes' ? t('invite.copied') : copied === 'by-hand' ? t('invite.copyByHand') : null}
        </p>
        <span className={classes.hint}>{t('invite.once')}</span>
      </div>
    </div>
  );
}
