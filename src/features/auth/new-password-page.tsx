import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toAppError } from '@/data/errors';
import { useSession } from '@/organisation/use-session';
import { CardPage } from '@/ui/card-page';
import { useFields } from '@/ui/forms/use-fields';
import { LinkButton } from '@/ui/link-button';
import { Message } from '@/ui/message';
import { announce } from '@/ui/notices';
import { PlainButton } from '@/ui/plain-button';
import classes from './auth.module.css';
import { PasswordField } from './password-field';
import { PASSWORD_MIN, passwordRule } from './password-rules';
import { setPassword } from './set-password';
import { useAuthErrorText } from './use-auth-error-text';

/** The recovery link carries the session in the fragment; it is read at start, before this page is shown. */
export function NewPasswordPage() {
  const { t } = useTranslation('auth');
  const errorText = useAuthErrorText();
  const person = useSession();
  const navigate = useNavigate();
  const refused = useRouterState({ select: ({ location }) => /(^|&)error(_code)?=/.test(location.hash) });
  const { field, submit } = useFields({ password: '' }, { password: passwordRule(t) });
  const setting = useMutation({
    mutationFn: ({ password }: { password: string }) => setPassword(password),
    meta: { quiet: true },
    onSuccess: async () => {
      announce(t('newPassword.done'));
      await navigate({ to: '/' });
    },
  });

  if (!person || refused || toAppError(setting.error).kind === 'session') {
    return (
      <CardPage title={t('newPassword.expiredTitle')} footer={<Link to="/sign-in">{t('forgot.back')}</Link>}>
        <p className={classes.plain}>{t('newPassword.expired')}</p>
        <LinkButton to="/forgot-password">{t('newPassword.again')}</LinkButton>
      </CardPage>
    );
  }
  return (
    <CardPage title={t('newPassword.title')} lead={t('newPassword.lead', { email: person.user.email ?? '' })}>
      <form className={classes.form} noValidate onSubmit={submit(setting.mutateAsync)}>
        <input
          type="hidden"
          name="username"
          autoComplete="username"
          value={person.user.email ?? ''}
          readOnly
        />
        <PasswordField
          {...field('password')}
          label={t('field.newPassword')}
          description={t('password.rule', { min: PASSWORD_MIN })}
          autoComplete="new-password"
        />
        {setting.error ? <Message tone="error">{errorText(setting.error)}</Message> : null}
        <PlainButton type="submit" variant="primary" wide loading={setting.isPending}>
          {t('newPassword.submit')}
        </PlainButton>
      </form>
    </CardPage>
  );
}
