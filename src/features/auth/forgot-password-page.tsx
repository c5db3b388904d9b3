import { useMutation } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CardPage } from '@/ui/card-page';
import { typedEmail, rememberTypedEmail } from '@/ui/forms/typed-email';
import { useRules } from '@/ui/forms/rules';
import { TextField } from '@/ui/forms/text-field';
import { useFields } from '@/ui/forms/use-fields';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import { askForPasswordLink } from './ask-for-password-link';
import classes from './auth.module.css';
import { useAuthErrorText } from './use-auth-error-text';

const route = getRouteApi('/public/forgot-password');

export function ForgotPasswordPage() {
  const { t } = useTranslation('auth');
  const errorText = useAuthErrorText();
  const rules = useRules();
  const { demo } = route.useRouteContext();
  const { values, field, submit } = useFields({ email: typedEmail() }, { email: rules.email });
  useEffect(() => rememberTypedEmail(values.email), [values.email]);
  const asking = useMutation({
    mutationFn: ({ email }: { email: string }) => askForPasswordLink(email),
    meta: { quiet: true },
  });
  const back = <Link to="/sign-in">{t('forgot.back')}</Link>;

  if (asking.isSuccess) {
    return (
      <CardPage title={t('forgot.doneTitle')} footer={back}>
        <Message tone="success">
          <p>{t('forgot.done', { email: values.email.trim() })}</p>
        </Message>
        {demo ? <Message tone="info">{t('forgot.terminal')}</Message> : null}
      </CardPage>
    );
  }
  return (
    <CardPage title={t('forgot.title')} lead={t('forgot.lead')} footer={back}>
      <form className={classes.form} noValidate onSubmit={submit(asking.mutateAsync)}>
        <TextField {...field('email')} label={t('field.email')} type="email" autoComplete="username" />
        {asking.error ? <Message tone="error">{errorText(asking.error)}</Message> : null}
        <PlainButton type="submit" variant="primary" wide loading={asking.isPending}>
          {t('forgot.submit')}
        </PlainButton>
      </form>
    </CardPage>
  );
}
