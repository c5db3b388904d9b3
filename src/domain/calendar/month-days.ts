import type { IsoDate } from '../programme/model';
import { addDays, daysBetween } from './days';
import { monthsLater } from './months';
import { mondayOf } from './weeks';

/** The days from `first` to `last`, both inclusive; none when `last` lies before `first`. */
export const daysFrom = (first: IsoDate, last: IsoDate): IsoDate[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, at) => addDays(first, at));

/**
 * The days of the whole weeks, Monday to Sunday, that the month of a day touches.
 * @throws {RangeError} when `day` is not a calendar date
 * @example monthDays('2026-02-14') // '2026-01-26' to '2026-03-01'
 */
export function monthDays(day: IsoDate): IsoDate[] {
  const first = `${day.slice(0, 8)}01`;
  const last = addDays(monthsLater(first, 1), -1);
  return daysFrom(mondayOf(first), addDays(mondayOf(last), 6));
}

/**
 * The days of the ISO week of a day.
 * @throws {RangeError} when `day` is not a calendar date
 * @example weekDays('2026-02-14') // '2026-02-09' to '2026-02-15'
 */
export const weekDays = (day: IsoDate): IsoDate[] => daysFrom(mondayOf(day), addDays(mondayOf(day), 6));
