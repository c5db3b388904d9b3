import { LOCALES, type Language } from './languages';

const nameOf = (language: Language, date: Date, part: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALES[language], { ...part, timeZone: 'UTC' }).format(date);

/** Montag / Monday; `at` counts from Monday, 0 to 6. */
export const weekdayName = (language: Language, at: number): string =>
  // 5 January 1970 was a Monday.
  nameOf(language, new Date(Date.UTC(1970, 0, 5 + at)), { weekday: 'long' });

/** Januar / January; from 1 to 12. */
export const monthName = (language: Language, month: number): string =>
  nameOf(language, new Date(Date.UTC(1970, month - 1, 1)), { month: 'long' });
