import { periodOf } from '../calendar/periods';
import type { IsoDate } from '../programme/model';
import { isAfterToday, isOutside, type ReadingRules } from './reading-check';

/** Why a reading is refused, whichever way it comes in. */
export type ReadingFault = 'off_period' | 'after_today' | 'outside_bounds';

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
