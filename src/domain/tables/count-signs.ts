import type { SignCount } from '../readings-import/aggregated';
import { cellText, isMissing } from './cell-text';
import { memoised } from './memoised';
import type { Cell, Row } from './table';

export interface Counter {
  add: (row: Row) => void;
  /** Most frequent first. */
  counted: () => SignCount[];
}

/** Counts what the cells of a column say. */
export function countSigns(at: number, says: (cell: Cell) => string | null): Counter {
  const counts = new Map<string, number>();
  const read = memoised(says);
  return {
    add(row) {
      const sign = read(row[at] ?? null);
      if (sign !== null) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    },
    counted: () =>
      [...counts]
        .map(([sign, rows]) => ({ sign, rows }))
        .sort((a, b) => b.rows - a.rows || (a.sign < b.sign ? -1 : 1)),
  };
}

/** A currency is a code, a sign or a word, and no amount. */
const CURRENCY_MAX = 20;
const DIGIT = /\d/;

/** The currency a cell names that has nothing else in it; null where it has something else. */
export function namedCurrency(cell: Cell): string | null {
  const text = cellText(cell).toUpperCase();
  return isMissing(text) || text.length > CURRENCY_MAX || DIGIT.test(text) ? null : text;
}
