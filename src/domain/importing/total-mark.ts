import { fold } from './cell-text';

/** SAP puts asterisks before its subtotals, pivots and lists by hand a sign of a sum or of a mean. */
const SIGNS = /^\s*(?:\*|Σ|∑|Ø|⌀)/u;

/** Words for a total of rows, German and English, as whole words. */
const WORDS: ReadonlySet<string> = new Set([
  ...['summe', 'summen', 'zwischensumme', 'teilsumme', 'gesamtsumme', 'endsumme', 'ergebnis', 'teilergebnis'],
  ...['zwischenergebnis', 'gesamtergebnis', 'endergebnis', 'gesamt', 'insgesamt', 'gesamtwert', 'total'],
  ...['totals', 'subtotal', 'subtotals', 'sum', 'overall', 'result', 'mittelwert', 'durchschnitt'],
  ...['average', 'all', 'alle', 'alles', 'sämtliche'],
]);

/**
 * Does a value stand for a total of rows rather than for one of what is listed? Such rows count again what other rows
 * have counted already.
 * @example isTotal('* Süd') // true
 */
export function isTotal(text: string): boolean {
  if (SIGNS.test(text)) return true;
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return words.some((word, i) => WORDS.has(word) || (word === 'sub' && words[i + 1] === 'total'));
}
