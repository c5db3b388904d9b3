import type { Side } from './sides';
import type { Signal } from './signal';

/**
 * So many readings in a row on one side of the centre. A reading on the centre breaks the run and belongs to none.
 * @param sides of every reading, in order of time
 * @param length readings that make a run
 */
export function runs(sides: readonly (Side | 0)[], length: number): Signal[] {
  const found: Signal[] = [];
  let since = 0;
  sides.forEach((side, at) => {
    if (side !== sides[since]) since = at;
    if (side !== 0 && at - since + 1 >= length) {
      found.push({ kind: 'run', side, at, points: lastOnes(at, length) });
    }
  });
  return found;
}

/** The indices of the last `count` readings up to `at`. */
export function lastOnes(at: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => at - count + 1 + i);
}
