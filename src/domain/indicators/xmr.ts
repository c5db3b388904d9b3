/** What a process does by itself, measured on its baseline. All in the unit of the readings. */
export interface XmrLimits {
  /** Mean of the baseline. */
  centre: number;
  lower: number;
  upper: number;
  meanMovingRange: number;
  /** Steps from one reading to the next are seldom larger than this. */
  movingRangeLimit: number;
  /** Distance from the centre to the limits where nothing bounds them; zones are parts of it. */
  reach: number;
  /** How far the limits can be trusted: from 12 readings on they hardly move any more. */
  firmness: 'trial' | 'firm';
}

/** Between what readings can lie at all. */
export interface Bounds {
  min: number;
  max: number;
}

const UNBOUNDED: Bounds = { min: -Infinity, max: Infinity };

/** Readings of a baseline below which there are no limits, and from which on they are firm. */
export const TRIAL_FROM = 5;
export const FIRM_FROM = 12;

/*
 * 3/d2 and D4 for moving ranges of two, rounded as Wheeler gives them (Understanding Variation, 1993: 2.66 and 3.268)
 * and as NHS England's Making Data Count uses them.
 */
const LIMIT_FACTOR = 2.66;
const RANGE_FACTOR = 3.268;

/**
 * Natural process limits of an XmR chart: mean ± 2.66 times the mean moving range of the baseline.
 * @param baseline readings in order of time
 * @param bounds limits never lie outside these, as long as no reading of the baseline does; shares have 0 and 100
 * @returns null for fewer than five readings
 */
export function xmrLimits(baseline: readonly number[], bounds: Bounds | null): XmrLimits | null {
  if (baseline.length < TRIAL_FROM) return null;
  // Per cent are not always a share of a whole: 108 % of a quota are reached, and sales grow by −3 %.
  const { min, max } =
    bounds && baseline.every((value) => value >= bounds.min && value <= bounds.max) ? bounds : UNBOUNDED;
  const centre = mean(baseline);
  const meanMovingRange = mean(movingRanges(baseline));
  const reach = LIMIT_FACTOR * meanMovingRange;
  return {
    centre,
    lower: Math.max(centre - reach, min),
    upper: Math.min(centre + reach, max),
    meanMovingRange,
    movingRangeLimit: RANGE_FACTOR * meanMovingRange,
    reach,
    firmness: baseline.length < FIRM_FROM ? 'trial' : 'firm',
  };
}

/** Steps between neighbours, without their sign: one fewer than readings. */
export function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
}

/** @returns NaN for no values */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
