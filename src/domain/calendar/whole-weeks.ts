import type { Cadence, IsoDate } from '../programme/model';
import { addDays, daysFrom } from './days';
import { periodOf, periodsLater } from './periods';
import { mondayOf } from './weeks';

/**
 * The days of the whole weeks, Monday to Sunday, that the period of a day touches.
 * @throws {RangeError} when `day` is not a calendar date
 * @example wholeWeeks('2026-02-14', 'month') // '2026-01-26' to '2026-03-01'
 * @example wholeWeeks('2026-02-14', 'week') // '2026-02-09' to '2026-02-15'
 */
export function wholeWeeks(day: IsoDate, cadence: Cadence): IsoDate[] {
  const first = periodOf(day, cadence);
  const last = addDays(periodsLater(first, cadence, 1), -1);
  return daysFrom(mondayOf(first), addDays(mondayOf(last), 6));
}
