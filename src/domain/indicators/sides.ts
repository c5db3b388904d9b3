import type { XmrLimits } from './xmr';

/** Above (1) or below (-1). */
export type Side = -1 | 1;

/**
 * Means and rolled-up readings carry the rounding of floating point: what differs by less than this share of their
 * size is the same.
 */
const SAME = 1e-11;

/**
 * Above, below, or (0) the same as far as rounding lets one tell.
 * @param scale size of what the two are part of, where it may be larger than they are
 */
export function compare(a: number, b: number, scale = 0): Side | 0 {
  const difference = a - b;
  if (Math.abs(difference) <= SAME * Math.max(Math.abs(a), Math.abs(b), scale)) return 0;
  return difference > 0 ? 1 : -1;
}

/** On which side of the centre a reading lies; 0 on it. */
export function sideOf(value: number, { centre, reach }: XmrLimits): Side | 0 {
  return compare(value, centre, reach);
}

/** Outside the limits, and on which side; 0 within or on them. */
export function outsideOf(value: number, { lower, upper, reach }: XmrLimits): Side | 0 {
  if (compare(value, upper, reach) === 1) return 1;
  return compare(value, lower, reach) === -1 ? -1 : 0;
}

/**
 * Further from the centre than a part of the reach of the limits, and on which side; 0 otherwise. Limits cut off at a
 * bound (0 or 100 per cent) do not make the zones narrower.
 */
export function beyond(value: number, part: number, { centre, reach }: XmrLimits): Side | 0 {
  if (compare(value, centre + part * reach, reach) === 1) return 1;
  return compare(value, centre - part * reach, reach) === -1 ? -1 : 0;
}
