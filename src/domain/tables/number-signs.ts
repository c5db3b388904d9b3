import { cellText, fold } from './cell-text';
import { CURRENCY_SIGNS, currencyIn, currencyNamed } from './currency-signs';
import { isAmount, type Cell } from './table';

/** The sign of a number that has none. */
export const PLAIN = '';

const DIGITS = /[\d\s.,'’´′ʼ`+\-−–—‒‐﹣－()]/gu;
/** Written for powers of ten. */
const POWER = 'e';

/**
 * What a number is of, by the sign in front or behind, or by the format a workbook shows it in: a currency by its code,
 * `%`, `‰`; '' where it has none.
 * @param own the currency of who keeps the table: of signs that several have, it is the one
 * @example signOf('1.000,00 €') // 'EUR'
 */
export function signOf(cell: Cell, own?: string): string {
  if (typeof cell !== 'string' && !isAmount(cell)) return PLAIN;
  const left = fold(cellText(cell).replace(DIGITS, ''));
  if (left === '' || left === POWER) return PLAIN;
  return currencyNamed(left, own) ?? left.toUpperCase();
}

/** Thousands and millions of something, as formats of workbooks say it: "41 Tsd. €" is 41 of what the sign says. */
const SCALED = new RegExp(`^(?:t|k|tsd|tausend|mio|mill?|m|mn|mrd|bn|md)(?=${CURRENCY_SIGNS}|$)`, 'iu');

/**
 * Can a number be of a unit, going by its sign? Money is not of another currency, nor of thousands of its own, nor per
 * cent of anything.
 * @example isOfUnit('5 $', '€ per order') // false
 */
export function isOfUnit(text: string, unit: string): boolean {
  const own = currencyIn(unit);
  const sign = signOf(text, own ?? undefined);
  if (sign === PLAIN) return true;
  if (SCALED.test(signOf(`1 ${unit}`))) return false;
  return own === null ? currencyNamed(sign) === null || !unit.includes('%') : sign === own;
}

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
