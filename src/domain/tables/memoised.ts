import type { Cell } from './table';

/** Columns with more different cells than this hardly repeat any. */
const MOST = 20_000;

/** The same function, which remembers its answers: dates, stages and people repeat in thousands of rows. */
export function memoised<T>(read: (cell: Cell) => T): (cell: Cell) => T {
  const known = new Map<Cell, { answer: T }>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before.answer;
    const answer = read(cell);
    if (known.size < MOST) known.set(cell, { answer });
    return answer;
  };
}
