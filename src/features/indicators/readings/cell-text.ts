import type { DecimalMark } from '@/domain/importing/read-number';
import { formatNumber } from '@/i18n/format';
import type { Language } from '@/i18n/languages';

/** A cell shows a value as exactly as it is usually typed … */
const DIGITS = 10;
/** … and a computed one as exactly as it is worth. */
const COMPUTED_DIGITS = 2;

export const DECIMAL_MARKS: Record<Language, DecimalMark> = { de: ',', en: '.' };

export const shownText = (language: Language, number: number | null): string =>
  number === null ? '' : formatNumber(language, number, DIGITS);

export const computedText = (language: Language, number: number | null): string =>
  number === null ? '' : formatNumber(language, number, COMPUTED_DIGITS);

/** With every digit it has and nothing else: what is copied or edited comes back as the same number. */
export const exactText = (language: Language, number: number | null): string =>
  number === null ? '' : String(number).replace('.', DECIMAL_MARKS[language]);
