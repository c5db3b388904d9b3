import type { Side } from './sides';
import type { Signal } from './signal';

/**
 * Several of a few readings in a row that lie far out on the same side, whatever the others do.
 * @param far on which side a reading lies far out; 0 where it does not
 * @param needed how many
 * @param among of how many in a row
 */
export function clusters(far: readonly (Side | 0)[], needed: number, among: number): Signal[] {
  const found: Signal[] = [];
  far.forEach((side, at) => {
    if (side === 0) return;
    const points: number[] = [];
    for (let i = Math.max(0, at - among + 1); i <= at; i++) if (far[i] === side) points.push(i);
    if (points.length >= needed) found.push({ kind: 'cluster', side, at, points });
  });
  return found;
}
