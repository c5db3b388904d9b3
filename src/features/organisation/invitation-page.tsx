import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CardPage } from '@/ui/card-page';
import { errorText } from '@/ui/error-text';
import { LinkButton } from '@/ui/link-button';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import { PageSkeleton } from '@/ui/states';
import { OpenInvitation } from './open-invitation';
import classes from './organisation.module.css';
import { type ClosedInvitation, invitationQuery } from './preview-invitation';
import { useInvitationToken } from './use-invitation-token';

export function InvitationPage() {
  const { t } = useTranslation('organisation');
  const token = useInvitationToken();
  if (token === null) return <Dead title={t('invitation.missingTitle')}>{t('invitation.missing')}</Dead>;
  return <Invitation key={token} token={token} />;
}

function Invitation({ token }: { token: string }) {
  const { t } = useTranslation('organisation');
  const { data, error, refetch } = useQuery(invitationQuery(token));
  if (error) return <Unread error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  if (data === null) return <Dead title={t('invitation.unknownTitle')}>{t('invitation.unknown')}</Dead>;
  return data.state === 'open' ? (
    <OpenInvitation token={token} preview={data} />
  ) : (
    <Closed state={data.state} />
  );
}

function Unread({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <CardPage title={t('error.pageTitle')}>
      <Message tone="error">{errorText(t, error)}</Message>
      <PlainButton onClick={onRetry}>{t('retry')}</PlainButton>
    </CardPage>
  );
}

const CLOSED_TEXTS = {
  expired: ['invitation.expiredTitle', 'invitation.expired'],
  revoked: ['invitation.revokedTitle', 'invitation.revoked'],
  accepted: ['invitation.acceptedTitle', 'invitation.acceptedText'],
} as const;

function Closed({ state }: ClosedInvitation) {
  const { t } = useTranslation('organisation');
  const [title, text] = CLOSED_TEXTS[state];
  return <Dead title={t(title)}>{t(text)}</Dead>;
}

/** An invitation that leads nowhere: why, and what to do instead. */
function Dead({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('organisation');
  return (
    <CardPage title={title}>
      <p className={classes.plain}>{children}</p>
      <div>
        <LinkButton to="/" variant="default">
          {t('invitation.home')}
        </LinkButton>
      </div>
    </CardPage>
  );
}
