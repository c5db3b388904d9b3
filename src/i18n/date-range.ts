import { LOCALES, type Language } from './languages';

/** Days from one to another, with what they share said once: 14.–20. September 2026 / 14–20 September 2026. */
export function formatDateRange(language: Language, from: string, until: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${until}T00:00:00Z`));
}
