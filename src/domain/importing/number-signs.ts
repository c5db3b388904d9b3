import { cellText, fold } from './cell-text';
import { isAmount, type Cell } from './table';

/** The sign of a number that has none. */
export const PLAIN = '';

const DIGITS = /[\d\s.,'’´′ʼ`+\-−–‒‐﹣－()]/gu;
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  sfr: 'CHF',
  fr: 'CHF',
  chf: 'CHF',
  zł: 'PLN',
  kč: 'CZK',
  // Written for powers of ten.
  e: PLAIN,
};

/**
 * What a number is of, by the sign in front or behind, or by the format a workbook shows it in: a currency by its code,
 * `%`, `‰`; '' where it has none.
 * @example signOf('1.000,00 €') // 'EUR'
 */
export function signOf(cell: Cell): string {
  if (typeof cell !== 'string' && !isAmount(cell)) return PLAIN;
  const left = fold(cellText(cell).replace(DIGITS, ''));
  if (left === '') return PLAIN;
  return SIGNS[left] ?? left.toUpperCase();
}

/** Thousands and millions of something, as formats of workbooks say it: "41 Tsd. €" is 41 of what the sign says. */
const SCALED = /^(?:t|k|tsd|tausend|mio|mill?|m|mn|mrd|bn|md)(?=[€$£¥]|eur|usd|chf|gbp|$)/iu;

/**
 * May numbers with these signs mean different things? Several currencies do, and so do parts of a hundred beside
 * anything else; thousands of a currency do even alone. A number without a sign is taken to be of the only currency
 * there is.
 */
export function areMixed(signs: readonly string[]): boolean {
  const named = signs.filter((sign) => sign !== PLAIN);
  const parts = named.some((sign) => sign.includes('%') || sign.includes('‰'));
  return named.length > 1 || (parts && signs.length > 1) || named.some((sign) => SCALED.test(sign));
}
