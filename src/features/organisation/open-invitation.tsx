import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '@/data/session';
import { formatMoment } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useSession } from '@/organisation/use-session';
import { CardPage } from '@/ui/card-page';
import { Email } from '@/ui/email';
import { rememberTypedEmail } from '@/ui/forms/typed-email';
import { LinkButton } from '@/ui/link-button';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import { AcceptForm } from './accept-form';
import classes from './organisation.module.css';
import type { InvitationOffer } from './preview-invitation';

/** An invitation that can be accepted: what it offers, and the next step for whoever is looking at it. */
export function OpenInvitation({ token, preview }: { token: string; preview: InvitationOffer }) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const user = useSession()?.user;
  const { organisationName: organisation, email, role, expiresAt } = preview;
  return (
    <CardPage title={t('invitation.title', { organisation })} lead={t('invitation.lead')}>
      <dl className={classes.facts}>
        <dt>{t('invitation.email')}</dt>
        <dd>
          <Email address={email} />
        </dd>
        <dt>{t('invitation.role')}</dt>
        <dd>
          {common(`role.${role}`)}
          <span className={classes.hint}>{t(`roleHint.${role}`)}</span>
        </dd>
        <dt>{t('invitation.expires')}</dt>
        <dd>{formatMoment(language, expiresAt)}</dd>
      </dl>
      {user === undefined ? (
        <SignInFirst email={email} />
      ) : user.email?.toLowerCase() === email.toLowerCase() ? (
        <AcceptForm token={token} organisation={organisation} user={user} />
      ) : (
        <OtherAccount email={email} current={user.email ?? ''} />
      )}
    </CardPage>
  );
}

function SignInFirst({ email }: { email: string }) {
  const { t } = useTranslation('organisation');
  const search = { next: '/invitation' };
  useEffect(() => rememberTypedEmail(email), [email]);
  return (
    <>
      <p className={classes.plain}>{t('invitation.signInFirst', { email })}</p>
      <div className={classes.buttons}>
        <LinkButton to="/sign-up" search={search}>
          {t('invitation.signUp')}
        </LinkButton>
        <LinkButton to="/sign-in" search={search} variant="default">
          {t('invitation.signIn')}
        </LinkButton>
      </div>
    </>
  );
}

function OtherAccount({ email, current }: { email: string; current: string }) {
  const { t } = useTranslation('organisation');
  return (
    <>
      <Message tone="info">
        <p>
          <strong>{t('invitation.otherTitle')}</strong>
        </p>
        <p>{t('invitation.other', { email, current })}</p>
      </Message>
      <div>
        <PlainButton onClick={() => void signOut()}>{t('invitation.signOut')}</PlainButton>
      </div>
    </>
  );
}
