import { useTranslation } from 'react-i18next';
import { FIRST_DATE, LAST_DATE, isPlausibleDate } from '@/domain/programme/plausible-date';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';

/**
 * Says what is wrong with a value, or null; may look at the other fields too. Evaluated while rendering, so the words
 * follow the language.
 */
export type Rule = (value: string, values: Readonly<Record<string, string>>) => string | null;

/** The first error counts. */
export const all =
  (...rules: Rule[]): Rule =>
  (value, values) => {
    for (const rule of rules) {
      const error = rule(value, values);
      if (error !== null) return error;
    }
    return null;
  };

/** The rules that forms share, in the reader's language. */
export function useRules() {
  const { t } = useTranslation();
  const language = useLanguage();
  const required: Rule = (value) => (value.trim() === '' ? t('form.required') : null);
  /** As generous as the database: something, an @, something. The server or the mail itself knows better. */
  const email: Rule = (value) =>
    /^[^@\s]+@[^@\s]+$/.test(value.trim()) && value.trim().length <= 320 ? null : t('form.email');
  const atMost =
    (max: number): Rule =>
    (value) =>
      value.trim().length > max ? t('form.tooLong', { max }) : null;
  /** Nothing, or a day that every table takes. */
  const day: Rule = (value) =>
    value === '' || isPlausibleDate(value)
      ? null
      : t('form.day', { first: formatDate(language, FIRST_DATE), last: formatDate(language, LAST_DATE) });
  return { required, email, atMost, day };
}
