import { useMutation } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CardPage } from '@/ui/card-page';
import { typedEmail, rememberTypedEmail } from '@/ui/forms/typed-email';
import { all, useRules } from '@/ui/forms/rules';
import { TextField } from '@/ui/forms/text-field';
import { useFields } from '@/ui/forms/use-fields';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import classes from './auth.module.css';
import { CheckMail } from './check-mail';
import { PasswordField } from './password-field';
import { PASSWORD_MIN, passwordRule } from './password-rules';
import { signUp, type NewAccount } from './sign-up';
import { Story } from './story';
import { useAuthErrorText } from './use-auth-error-text';

const route = getRouteApi('/public/sign-up');

export function SignUpPage() {
  const { t } = useTranslation('auth');
  const errorText = useAuthErrorText();
  const rules = useRules();
  const { next } = route.useSearch();
  const navigate = useNavigate();
  const target = next ?? '/';
  const { values, field, submit } = useFields(
    { name: '', email: typedEmail(), password: '' },
    { name: all(rules.required, rules.atMost(200)), email: rules.email, password: passwordRule(t) },
  );
  useEffect(() => rememberTypedEmail(values.email), [values.email]);
  const signingUp = useMutation({
    mutationFn: (account: NewAccount) => signUp(account, target),
    meta: { quiet: true },
    onSuccess: async (signedIn) => {
      if (signedIn) await navigate({ href: target });
    },
  });

  if (signingUp.data === false) {
    return (
      <Story>
        <CheckMail email={values.email.trim()} next={next} />
      </Story>
    );
  }
  return (
    <Story>
      <CardPage
        title={t('signUp.title')}
        lead={next === undefined ? t('signUp.lead') : undefined}
        footer={
          <>
            {t('signUp.hasAccount')}
            <Link to="/sign-in" search={{ next }}>
              {t('signUp.signIn')}
            </Link>
          </>
        }
      >
        <form className={classes.form} noValidate onSubmit={submit(signingUp.mutateAsync)}>
          <TextField {...field('name')} label={t('field.name')} autoComplete="name" required />
          <TextField
            {...field('email')}
            label={t('field.email')}
            type="email"
            autoComplete="username"
            required
          />
          <PasswordField
            {...field('password')}
            label={t('field.password')}
            description={t('password.rule', { min: PASSWORD_MIN })}
            autoComplete="new-password"
            required
          />
          {signingUp.error ? <Message tone="error">{errorText(signingUp.error)}</Message> : null}
          <PlainButton type="submit" variant="primary" wide loading={signingUp.isPending}>
            {t('signUp.submit')}
          </PlainButton>
        </form>
      </CardPage>
    </Story>
  );
}
