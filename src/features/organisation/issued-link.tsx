import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { ShownOnce } from '@/ui/shown-once';
import { invitationLink } from './invitation-token';
import type { IssuedInvitation } from './invite';
import classes from './organisation.module.css';

/** The link of an invitation, shown once. */
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
  return (
    <div className={classes.form}>
      <p className={classes.plain}>
        {t('invite.done', { email: issued.email, date: formatMoment(language, issued.expiresAt) })}
      </p>
      <ShownOnce
        label={t('invite.link')}
        value={invitationLink(window.location.origin, issued.token)}
        texts={{
          copy: t('invite.copy'),
          copied: t('invite.copied'),
          copyByHand: t('invite.copyByHand'),
          once: t('invite.once'),
        }}
      >
        <Button variant="default" onClick={onAnother}>
          {t('invite.another')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('invite.close')}
        </Button>
      </ShownOnce>
    </div>
  );
}
