import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toAppError } from '@/data/errors';
import { signOut } from '@/data/session';
import { useRules } from '@/ui/forms/rules';
import { useFields } from '@/ui/forms/use-fields';
import { Message } from '@/ui/message';
import { announce } from '@/ui/notices';
import { PlainButton } from '@/ui/plain-button';
import classes from './account.module.css';
import { accountDeletionQuery, deleteMyAccount } from './delete-account';
import { PasswordField } from './password-field';
import { signIn } from './sign-in';
import { useAuthErrorText } from './use-auth-error-text';

interface DeleteAccountFormProps {
  email: string;
  userId: string;
  /** The organisations that are deleted along. */
  ending: readonly string[];
}

/** The password is asked for once more: whoever finds the browser open deletes nothing. */
export function DeleteAccountForm({ email, userId, ending }: DeleteAccountFormProps) {
  const { t } = useTranslation('account');
  const rules = useRules();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { values, field, set, submit } = useFields(
    { agree: '', password: '' },
    {
      agree: (value) => (ending.length > 0 && value === '' ? t('agreeMissing') : null),
      password: rules.required,
    },
  );
  const deleting = useMutation({
    mutationFn: async ({ password }: { password: string }) => {
      await signIn({ email, password });
      await deleteMyAccount(ending);
    },
    meta: { quiet: true },
    onSuccess: async () => {
      announce(t('deleted'));
      await signOut();
    },
    // Whatever it was, what is shown above may no longer hold.
    onError: () => {
      set('agree', '');
      void queryClient.invalidateQueries(accountDeletionQuery(userId));
    },
  });
  const { error: missing } = field('agree');
  return (
    <form className={classes.form} noValidate onSubmit={submit(deleting.mutateAsync)}>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      {ending.length > 0 ? (
        <div>
          <label className={classes.agree}>
            <input
              type="checkbox"
              name="agree"
              checked={values.agree !== ''}
              aria-describedby={missing === null ? undefined : 'agree-missing'}
              aria-invalid={missing !== null}
              onChange={({ currentTarget: { checked } }) => set('agree', checked ? 'yes' : '')}
            />
            {t('agree')}
          </label>
          {missing === null ? null : (
            <p id="agree-missing" className={classes.missing}>
              {missing}
            </p>
          )}
        </div>
      ) : null}
      <PasswordField {...field('password')} label={t('password')} autoComplete="current-password" />
      {deleting.error ? <Message tone="error">{errorText(deleting.error)}</Message> : null}
      <PlainButton type="submit" variant="default" className={classes.submit} loading={deleting.isPending}>
        {t('submit')}
      </PlainButton>
    </form>
  );
}

function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation('account');
  const otherwise = useAuthErrorText();
  return (error) => {
    const { code } = toAppError(error);
    if (code === 'invalid_credentials') return t('wrongPassword');
    return code === 'account_changed' ? t('changed') : otherwise(error);
  };
}
