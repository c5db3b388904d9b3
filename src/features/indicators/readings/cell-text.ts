import type { DecimalMark } from '@/domain/tables/read-number';
import type { Language } from '@/i18n/languages';
import { formatReading } from '@/i18n/measured';

export const DECIMAL_MARKS: Record<Language, DecimalMark> = { de: ',', en: '.' };

/** A value as one reads it. */
export const shownText = (language: Language, number: number | null): string =>
  number === null ? '' : formatReading(language, number);

/** With every digit it has and nothing else: what is copied or edited comes back as the same number. */
export const exactText = (language: Language, number: number | null): string =>
  number === null ? '' : String(number).replace('.', DECIMAL_MARKS[language]);
