import type { Fault } from '../readings-import/row-readers';
import { cellText, fold } from './cell-text';
import { memoised } from './memoised';
import type { Row } from './table';

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

/** Words that stand alone in a row that sums up others. */
const ALONE =
  /^[*Σ∑\s]*(?:(?:zwischen|teil|gesamt|end)?summen?|(?:teil|zwischen|gesamt|end)ergebnis|(?:ins)?gesamt|(?:sub|grand )?totals?)[\s:]*$/u;

/**
 * Tells rows that sum up others by a cell that says nothing but that.
 * @param used places of the columns that are used for something: what stands there is looked at elsewhere
 * @returns where the word stands; null for other rows
 */
export function totalCell(used: ReadonlySet<number>): (row: Row) => Fault | null {
  const says = memoised((cell) => typeof cell === 'string' && ALONE.test(fold(cellText(cell))));
  return (row) => {
    const at = row.findIndex((cell, i) => !used.has(i) && typeof cell === 'string' && says(cell));
    return at < 0 ? null : { code: 'total_row', at };
  };
}
