import type { TFunction } from 'i18next';
import type { Rule } from '@/ui/forms/rules';

/** NIST SP 800-63B asks for 8 at least; a little more costs nothing where a password manager or a sentence is used. */
export const PASSWORD_MIN = 10;

/** bcrypt reads 72 bytes and silently ignores the rest. */
export const PASSWORD_MAX_BYTES = 72;

const bytes = (value: string) => new TextEncoder().encode(value).length;

export const passwordRule =
  (t: TFunction<'auth'>): Rule =>
  (value) => {
    if ([...value].length < PASSWORD_MIN) return t('password.tooShort', { min: PASSWORD_MIN });
    if (bytes(value) > PASSWORD_MAX_BYTES) return t('password.tooLong', { max: PASSWORD_MAX_BYTES });
    return null;
  };
