import type { IsoDate } from '../programme/model';
import { fromDayNumber, toDayNumber } from './day-number';
import { addDays } from './days';
import { mondayOf } from './weeks';

/**
 * The ISO week a date lies in, as a label that sorts. A week belongs to the year of its Thursday, so the last days
 * of December may already be week 1.
 * @throws {RangeError} when `date` is not a calendar date.
 * @example isoWeek('2026-02-16') // '2026-W08'
 * @example isoWeek('2024-12-30') // '2025-W01'
 */
export function isoWeek(date: IsoDate): string {
  const thursday = toDayNumber(mondayOf(date)) + 3;
  const year = fromDayNumber(thursday).slice(0, 4);
  const week = 1 + Math.floor((thursday - toDayNumber(`${year}-01-01`)) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
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
  const monday = addDays(mondayOf(`${label.slice(0, 4)}-01-04`), 7 * (week - 1));
  return isoWeek(monday) === label ? monday : undefined;
}
