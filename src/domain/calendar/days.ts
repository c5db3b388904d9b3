import type { IsoDate } from '../programme/model';
import { fromDayNumber, toDayNumber } from './day-number';

/**
 * The day `days` days after `date`; a negative number goes back.
 * @throws {RangeError} when `date` is not a calendar date or the answer leaves the years 0000 to 9999.
 * @example addDays('2026-02-27', 2) // '2026-03-01'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * Whole days from `from` to `to`: 0 on the same day, negative when `to` lies before `from`.
 * @throws {RangeError} when either is not a calendar date.
 * @example daysBetween('2026-01-05', '2026-01-12') // 7
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * Earlier dates first; for `sort`. ISO dates order like their text.
 * @example ['2026-03-01', '2025-12-31'].sort(compareDates) // ['2025-12-31', '2026-03-01']
 */
export function compareDates(a: IsoDate, b: IsoDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The days from `first` to `last`, both inclusive; none when `last` lies before `first`.
 * @throws {RangeError} when either is not a calendar date.
 * @example daysFrom('2026-02-27', '2026-03-01') // ['2026-02-27', '2026-02-28', '2026-03-01']
 */
export const daysFrom = (first: IsoDate, last: IsoDate): IsoDate[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, at) => addDays(first, at));
