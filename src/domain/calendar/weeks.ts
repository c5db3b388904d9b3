import type { IsoDate } from '../programme/model';
import { fromDayNumber, toDayNumber } from './day-number';
import { daysBetween } from './days';

/** Day 0, 1970-01-01, was a Thursday: three days after a Monday. */
const MONDAY_OFFSET = 3;

function mondayNumber(day: number): number {
  return day - ((((day + MONDAY_OFFSET) % 7) + 7) % 7);
}

/**
 * The Monday of the ISO week a date lies in (ISO 8601: weeks run Monday to Sunday).
 * @throws {RangeError} when `date` is not a calendar date.
 * @example mondayOf('2026-02-22') // '2026-02-16'
 */
export function mondayOf(date: IsoDate): IsoDate {
  return fromDayNumber(mondayNumber(toDayNumber(date)));
}

/**
 * Weeks from `from` to `to` as a fraction of seven days; negative when `to` lies before `from`.
 * @throws {RangeError} when either is not a calendar date.
 * @example weeksBetween('2026-01-05', '2026-01-15') // 10 / 7
 */
export function weeksBetween(from: IsoDate, to: IsoDate): number {
  return daysBetween(from, to) / 7;
}

/**
 * The Mondays of all ISO weeks that `from` to `to` (both inclusive) touches, in order; empty when `to` lies before
 * `from`.
 * @throws {RangeError} when either is not a calendar date.
 * @example isoWeeksBetween('2026-02-08', '2026-02-16') // ['2026-02-02', '2026-02-09', '2026-02-16']
 */
export function isoWeeksBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const weeks: IsoDate[] = [];
  if (daysBetween(from, to) < 0) return weeks;
  const last = mondayNumber(toDayNumber(to));
  for (let monday = mondayNumber(toDayNumber(from)); monday <= last; monday += 7)
    weeks.push(fromDayNumber(monday));
  return weeks;
}
