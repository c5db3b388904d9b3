import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Message } from '@/ui/message';
import { announce } from '@/ui/notices';
import { ShownOnce } from '@/ui/shown-once';
import { ErrorState } from '@/ui/states';
import { useErrorText } from '@/ui/use-error-text';
import {
  createPushToken,
  pushTokenQuery,
  revokePushToken,
  type PushToken,
  type TokenPlace,
} from './push-token';
import classes from './pushing.module.css';

/** The token of the programme: made, replaced, ended. What was issued lives only as long as the page shows it. */
export function TokenSection({ place }: { place: TokenPlace }) {
  const { t } = useTranslation('pushing');
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { data: token, error, refetch } = useQuery(pushTokenQuery(place));
  // Nobody waits for the state: without a connection it would not come.
  const onSettled = () => void queryClient.invalidateQueries(pushTokenQuery(place));
  const issuing = useMutation({
    mutationFn: () => createPushToken(place),
    meta: { quiet: true },
    onSettled,
  });
  const replace = async () => {
    await issuing.mutateAsync();
    announce(t('token.replaced'));
  };
  // Where the focus goes when the button it was on goes.
  const heading = useRef<HTMLHeadingElement>(null);
  const done = () => {
    issuing.reset();
    heading.current?.focus();
  };
  const revoke = async () => {
    await revokePushToken(place);
    queryClient.setQueryData(pushTokenQuery(place).queryKey, null);
    done();
    announce(t('token.revoked'));
  };
  return (
    <section className={classes.section} aria-labelledby="push-token">
      <h2 id="push-token" ref={heading} tabIndex={-1}>
        {t('token.title')}
      </h2>
      {issuing.data === undefined ? null : (
        <div className={classes.panel}>
          <ShownOnce
            key={issuing.data}
            label={t('token.label')}
            value={issuing.data}
            texts={{
              copy: t('token.copy'),
              copied: t('token.copied'),
              copyByHand: t('copyByHand'),
              once: t('token.once'),
            }}
          >
            <Button variant="default" onClick={done}>
              {t('token.done')}
            </Button>
          </ShownOnce>
        </div>
      )}
      {token === undefined ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton height={64} />
        )
      ) : token === null ? (
        issuing.data === undefined ? (
          <>
            <p>{t('token.none')}</p>
            <div>
              <Button loading={issuing.isPending} onClick={() => issuing.mutate()}>
                {t('token.create')}
              </Button>
            </div>
          </>
        ) : null
      ) : (
        <Existing token={token} onReplace={replace} onRevoke={revoke} />
      )}
      {issuing.error && token === null ? <Message tone="error">{errorText(issuing.error)}</Message> : null}
    </section>
  );
}

function Existing({
  token,
  onReplace,
  onRevoke,
}: {
  token: PushToken;
  onReplace: () => Promise<unknown>;
  onRevoke: () => Promise<unknown>;
}) {
  const { t } = useTranslation('pushing');
  const language = useLanguage();
  const [asking, setAsking] = useState<'replace' | 'revoke' | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <dl className={classes.facts}>
        <dt>{t('token.created')}</dt>
        <dd>{formatMoment(language, token.createdAt)}</dd>
        <dt>{t('token.used')}</dt>
        <dd>{token.usedAt === null ? t('token.never') : formatMoment(language, token.usedAt)}</dd>
      </dl>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => setAsking('replace')}>
          {t('token.replace')}
        </Button>
        <Button variant="default" onClick={() => setAsking('revoke')}>
          {t('token.revoke')}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking === 'replace'}
        onClose={close}
        title={t('confirm.replaceTitle')}
        confirm={t('confirm.replaceSubmit')}
        onConfirm={onReplace}
      >
        <p>{t('confirm.replace')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'revoke'}
        onClose={close}
        title={t('confirm.revokeTitle')}
        confirm={t('confirm.revokeSubmit')}
        onConfirm={onRevoke}
      >
        <p>{t('confirm.revoke')}</p>
      </ConfirmDialog>
    </>
  );
}
