import { useTranslation } from 'react-i18next';
import { toAppError } from '@/data/errors';
import { useErrorText } from '@/ui/use-error-text';

/**
 * The answers of the auth server that people can do something about. Whether an address is known is never said:
 * a taken address and any other refusal of it read the same.
 */
const TEXTS = {
  invalid_credentials: 'signIn.wrong',
  email_not_confirmed: 'signIn.notConfirmed',
  user_already_exists: 'signUp.notPossible',
  email_exists: 'signUp.notPossible',
  sign_up_refused: 'signUp.notPossible',
  signup_disabled: 'signUp.closed',
  email_provider_disabled: 'signUp.closed',
  email_address_invalid: 'signUp.badEmail',
  email_address_not_authorized: 'signUp.badEmail',
  validation_failed: 'signUp.badEmail',
  weak_password: 'password.weak',
  same_password: 'password.same',
} as const;

const hasText = (code: string | null): code is keyof typeof TEXTS => code !== null && code in TEXTS;

export function useAuthErrorText(): (error: unknown) => string {
  const { t } = useTranslation('auth');
  const otherwise = useErrorText();
  return (error) => {
    const { code } = toAppError(error);
    return hasText(code) ? t(TEXTS[code]) : otherwise(error);
  };
}
