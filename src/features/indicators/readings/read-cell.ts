import type { ReadingFault } from '@/domain/indicators/reading-fault';
import { isOfUnit, PLAIN, signOf } from '@/domain/tables/number-signs';
import { readNumber as readWith } from '@/domain/tables/read-number';
import type { Language } from '@/i18n/languages';
import { DECIMAL_MARKS } from './cell-text';

export type Problem = 'noNumber' | 'otherUnit' | 'noCount' | 'noValue' | ReadingFault;
export type ReadCell = { ok: true; number: number | null } | { ok: false; problem: Problem };

/**
 * A number as people of this language write it; null when it is none. Who writes 1,234.5 here writes 1.234,5 there; what
 * makes no sense in the one way is read in the other.
 */
export function readNumber(text: string, language: Language): number | null {
  const own = DECIMAL_MARKS[language];
  return readWith(text, own) ?? readWith(text, own === ',' ? '.' : ',') ?? null;
}

/**
 * A value as people and spreadsheets write it: "1.234,5" in German, "1,234.5" in English, "45 %" where per cent are
 * meant; empty is no value.
 */
export function readValue(text: string, unit: string, language: Language): ReadCell {
  const share = unit.trim() === '%';
  const trimmed = share ? text.trim().replace(/%$/, '').trim() : text.trim();
  if (trimmed === '')
    return text.trim() === '' ? { ok: true, number: null } : { ok: false, problem: 'noNumber' };
  if (!isOfUnit(trimmed, unit)) return { ok: false, problem: 'otherUnit' };
  // Per cent of something else are no reading of it.
  const number = trimmed.includes('%') ? null : readNumber(trimmed, language);
  return number === null ? { ok: false, problem: 'noNumber' } : { ok: true, number };
}

/** How many cases stand behind a value: a whole number; empty is not known. */
export function readCount(text: string, language: Language): ReadCell {
  if (text.trim() === '') return { ok: true, number: null };
  const number = signOf(text) === PLAIN ? readNumber(text.trim(), language) : null;
  return number !== null && Number.isSafeInteger(number) && number >= 0
    ? { ok: true, number }
    : { ok: false, problem: 'noCount' };
}
