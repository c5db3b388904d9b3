import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRules } from '@/ui/forms/rules';
import { useFields } from '@/ui/forms/use-fields';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import { PasswordField } from './password-field';
import { signIn } from './sign-in';
import classes from './sign-in-again.module.css';
import { useAuthErrorText } from './use-auth-error-text';

interface SignInAgainProps {
  email: string;
  onLeave: () => void;
}

/** Lies over a page with something unsaved whose session has ended; goes when the same person is signed in again. */
export function SignInAgain({ email, onLeave }: SignInAgainProps) {
  const { t } = useTranslation(['session', 'auth']);
  const errorText = useAuthErrorText();
  const rules = useRules();
  const dialog = useRef<HTMLDialogElement>(null);
  const { field, submit } = useFields({ password: '' }, { password: rules.required });
  const signingIn = useMutation({
    mutationFn: ({ password }: { password: string }) => signIn({ email, password }),
    meta: { quiet: true },
  });
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-labelledby="sign-in-again"
      // Escape answers nothing here, however often it is pressed.
      onCancel={(event) => event.preventDefault()}
      onClose={({ currentTarget }) => currentTarget.showModal()}
    >
      <form className={classes.form} noValidate onSubmit={submit(signingIn.mutateAsync)}>
        <h2 id="sign-in-again" className={classes.title}>
          {t('title')}
        </h2>
        <p className={classes.text}>{t('text', { email })}</p>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <PasswordField
          {...field('password')}
          label={t('auth:field.password')}
          autoComplete="current-password"
        />
        {signingIn.error ? <Message tone="error">{errorText(signingIn.error)}</Message> : null}
        <div className={classes.buttons}>
          <PlainButton type="submit" variant="primary" loading={signingIn.isPending}>
            {t('submit')}
          </PlainButton>
          <PlainButton variant="default" onClick={onLeave}>
            {t('leave')}
          </PlainButton>
        </div>
      </form>
    </dialog>
  );
}
