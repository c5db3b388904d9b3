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
 * The ISO week a date lies in, as a label that sorts. A week belongs to the year of its Thursday, so the last days
 * of December may already be week 1.
 * @throws {RangeError} when `date` is not a calendar date.
 * @example isoWeek('2026-02-16') // '2026-W08'
 * @example isoWeek('2024-12-30') // '2025-W01'
 */
export function isoWeek(date: IsoDate): string {
  const thursday = mondayNumber(toDayNumber(date)) + 3;
  const year = fromDayNumber(thursday).slice(0, 4);
  const week = 1 + Math.floor((thursday - toDayNumber(`${year}-01-01`)) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
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

/**
 * The Monday of an ISO week by its number; undefined when the year has no such week.
 * @example mondayOfWeek(2026, 12) // '2026-03-16'
 * @example mondayOfWeek(2025, 53) // undefined
 */
export function mondayOfWeek(year: number, week: number): IsoDate | undefined {
  if (!(year >= 1 && year <= 9998 && week >= 1 && week <= 53)) return undefined;
  const label = `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
  // 4 January always lies in week 1.
  const monday = fromDayNumber(mondayNumber(toDayNumber(`${label.slice(0, 4)}-01-04`)) + 7 * (week - 1));
  return isoWeek(monday) === label ? monday : undefined;
}
