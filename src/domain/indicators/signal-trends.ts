import { compare, type Side } from './sides';
import type { Signal } from './signal';
import { lastOnes } from './signal-runs';

/**
 * So many readings in a row of which each lies above (or each below) the one before it. Two equal readings break it.
 * @param values readings in order of time
 * @param length readings that make a trend: one more than its steps
 */
export function trends(values: readonly number[], length: number): Signal[] {
  const found: Signal[] = [];
  let direction: Side | 0 = 0;
  let readings = 1;
  values.forEach((value, at) => {
    const before = values[at - 1];
    if (before === undefined) return;
    const step = compare(value, before);
    readings = step !== 0 && step === direction ? readings + 1 : 2;
    direction = step;
    if (step !== 0 && readings >= length) {
      found.push({ kind: 'trend', side: step, at, points: lastOnes(at, length) });
    }
  });
  return found;
}
