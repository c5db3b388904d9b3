import { useTranslation } from 'react-i18next';

/**
 * Says what is wrong with a value, or null; may look at the other fields too. Evaluated while rendering, so the words
 * follow the language.
 */
export type Rule = (value: string, values: Readonly<Record<string, string>>) => string | null;

/** The first objection counts. */
export const all =
  (...rules: Rule[]): Rule =>
  (value, values) => {
    for (const rule of rules) {
      const objection = rule(value, values);
      if (objection !== null) return objection;
    }
    return null;
  };

/** The rules that forms share, in the reader's language. */
export function useRules() {
  const { t } = useTranslation();
  const required: Rule = (value) => (value.trim() === '' ? t('form.required') : null);
  /** As generous as the database: something, an @, something. The server or the mail itself knows better. */
  const email: Rule = (value) =>
    /^[^@\s]+@[^@\s]+$/.test(value.trim()) && value.trim().length <= 320 ? null : t('form.email');
  const atMost =
    (max: number): Rule =>
    (value) =>
      value.trim().length > max ? t('form.tooLong', { max }) : null;
  return { required, email, atMost };
}
