import { useMutation } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lostSession } from '@/data/session';
import { CardPage } from '@/ui/card-page';
import { typedEmail, rememberTypedEmail } from '@/ui/forms/typed-email';
import { useRules } from '@/ui/forms/rules';
import { TextField } from '@/ui/forms/text-field';
import { useFields } from '@/ui/forms/use-fields';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import classes from './auth.module.css';
import { DemoOffer } from './demo-offer';
import { PasswordField } from './password-field';
import { signIn } from './sign-in';
import { Story } from './story';
import { useAuthErrorText } from './use-auth-error-text';

const route = getRouteApi('/public/sign-in');

export function SignInPage() {
  const { t } = useTranslation('auth');
  const errorText = useAuthErrorText();
  const rules = useRules();
  const { next } = route.useSearch();
  const { demo } = route.useRouteContext();
  const navigate = useNavigate();
  const [ended] = useState(lostSession);
  const { values, field, submit } = useFields(
    { email: ended?.email ?? typedEmail(), password: '' },
    { email: rules.email, password: rules.required },
  );
  useEffect(() => rememberTypedEmail(values.email), [values.email]);
  const signingIn = useMutation({
    mutationFn: signIn,
    meta: { quiet: true },
    onSuccess: () => navigate({ href: next ?? '/' }),
  });

  return (
    <Story>
      <CardPage
        title={t('signIn.title')}
        footer={
          <>
            {t('signIn.noAccount')}
            <Link to="/sign-up" search={{ next }}>
              {t('signIn.signUp')}
            </Link>
          </>
        }
      >
        {ended ? <Message tone="info">{t('signIn.ended')}</Message> : null}
        <form className={classes.form} noValidate onSubmit={submit(signingIn.mutateAsync)}>
          <TextField {...field('email')} label={t('field.email')} type="email" autoComplete="username" />
          <div>
            <PasswordField
              {...field('password')}
              label={t('field.password')}
              autoComplete="current-password"
            />
            <Link className={classes.aside} to="/forgot-password">
              {t('signIn.forgot')}
            </Link>
          </div>
          {signingIn.error ? <Message tone="error">{errorText(signingIn.error)}</Message> : null}
          <PlainButton type="submit" variant="primary" wide loading={signingIn.isPending}>
            {t('signIn.submit')}
          </PlainButton>
        </form>
      </CardPage>
      {demo ? <DemoOffer demo={demo} /> : null}
    </Story>
  );
}
