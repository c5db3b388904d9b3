import { periodOf } from '../calendar/periods';
import type { Cadence, IsoDate } from '../programme/model';
import type { Bounds } from './xmr';

/** Why a reading is refused, whichever way it comes in. */
export const READING_FAULTS = ['off_period', 'after_today', 'outside_bounds'] as const;
export type ReadingFault = (typeof READING_FAULTS)[number];

/** What readings of an indicator have to keep to. */
export interface ReadingRules {
  cadence: Cadence;
  /** Null: any number. */
  bounds: Bounds | null;
  /** Null: nobody knows which day it is, so that no reading is too late. */
  today: IsoDate | null;
}

/** Does a period begin after the one that holds today? */
export const isAfterToday = (period: IsoDate, cadence: Cadence, today: IsoDate | null): boolean =>
  today !== null && period > periodOf(today, cadence);

/** Does a value lie where readings of the indicator cannot? */
export const isOutside = (value: number, bounds: Bounds | null): boolean =>
  bounds !== null && (value < bounds.min || value > bounds.max);

/**
 * What is wrong with a reading: the same for what is typed, pasted, read from a file and pushed.
 * @returns null where nothing is
 * @example readingFault({ period: '2026-01-06', value: 4 }, { cadence: 'week', bounds: null, today: null }) // 'off_period'
 */
export function readingFault(
  { period, value }: { period: IsoDate; value: number },
  { cadence, bounds, today }: ReadingRules,
): ReadingFault | null {
  if (periodOf(period, cadence) !== period) return 'off_period';
  if (isAfterToday(period, cadence, today)) return 'after_today';
  return isOutside(value, bounds) ? 'outside_bounds' : null;
}
