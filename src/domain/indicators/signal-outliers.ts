import type { Side } from './sides';
import type { Signal } from './signal';

/** Every reading outside the limits is a signal by itself. */
export function outliers(outside: readonly (Side | 0)[]): Signal[] {
  return outside.flatMap((side, at) => (side === 0 ? [] : [{ kind: 'outside', side, at, points: [at] }]));
}
