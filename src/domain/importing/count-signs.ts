import type { SignCount } from './aggregated';
import { cellText, isMissing } from './cell-text';
import { memoised } from './memoised';
import type { Cell, Row } from './table';
import { hasWord, CURRENCY_WORDS } from './vocabulary';

interface Counter {
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

/** Counts the currencies a column beside the amounts names; null where there is no such column. */
export function currencyColumn(header: readonly string[] | null, used: ReadonlySet<number>): Counter | null {
  const at = (header ?? []).findIndex((name, i) => !used.has(i) && hasWord(name, CURRENCY_WORDS));
  if (at < 0) return null;
  return countSigns(at, (cell) => {
    const text = cellText(cell).toUpperCase();
    return isMissing(text) || text.length > CODE_MAX ? null : text;
  });
}

/** A currency is a code, a sign or a word, and no amount. */
const CODE_MAX = 20;
