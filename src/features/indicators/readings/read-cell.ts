import type { Language } from '@/i18n/languages';

export type Problem = 'noNumber' | 'outside' | 'noCount' | 'noValue';
export type ReadCell = { ok: true; number: number | null } | { ok: false; problem: Problem };

/** Who writes 1,234.5 here writes 1.234,5 there. */
const GROUP: Record<Language, RegExp> = {
  de: /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
  en: /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
};

function toNumber(text: string, language: Language): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/^[−–]/, '-');
  if (GROUP[language].test(plain))
    return Number(plain.replaceAll(language === 'de' ? '.' : ',', '').replace(',', '.'));
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}

/**
 * A value as people and spreadsheets write it: "1.234,5" in German, "1,234.5" in English, "45 %" where per cent are
 * meant; empty is no value.
 */
export function readValue(text: string, unit: string, language: Language): ReadCell {
  const share = unit === '%';
  const trimmed = share ? text.trim().replace(/%$/, '').trim() : text.trim();
  if (trimmed === '')
    return text.trim() === '' ? { ok: true, number: null } : { ok: false, problem: 'noNumber' };
  const number = toNumber(trimmed, language);
  if (number === null || !Number.isFinite(number)) return { ok: false, problem: 'noNumber' };
  return share && (number < 0 || number > 100) ? { ok: false, problem: 'outside' } : { ok: true, number };
}

/** How many cases stand behind a value: a whole number; empty is not known. */
export function readCount(text: string, language: Language): ReadCell {
  if (text.trim() === '') return { ok: true, number: null };
  const number = toNumber(text.trim(), language);
  return number !== null && Number.isSafeInteger(number) && number >= 0
    ? { ok: true, number }
    : { ok: false, problem: 'noCount' };
}
