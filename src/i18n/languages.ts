export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The locale numbers and dates are written in. English means British English: day before month. */
export const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

export const isLanguage = (value: unknown): value is Language => value === 'de' || value === 'en';

/** First of the wanted languages that we speak; English where we speak none. Tolerates odd tags (`en-US@posix`). */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return 'en';
}
