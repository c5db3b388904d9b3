import type { Cadence, IsoDate } from '../programme/model';
import { addDays } from './days';
import { monthsLater } from './months';
import { mondayOf } from './weeks';

/**
 * The first day of the period a date lies in: a Monday, the first of a month, or the first of a quarter.
 * @throws {RangeError} when `date` is not a calendar date
 * @example periodOf('2026-02-18', 'quarter') // '2026-01-01'
 */
export function periodOf(date: IsoDate, cadence: Cadence): IsoDate {
  if (cadence === 'week') return mondayOf(date);
  const month = Number(date.slice(5, 7));
  const first = cadence === 'month' ? month : month - ((month - 1) % 3);
  return `${date.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
}

/**
 * The first day of the period some periods after the one that begins on `period`.
 * @param count whole periods, 0 or more
 * @throws {RangeError} when `period` is not a calendar date or the answer lies after the year 9999
 * @example periodsLater('2026-10-01', 'quarter', 1) // '2027-01-01'
 */
export function periodsLater(period: IsoDate, cadence: Cadence, count: number): IsoDate {
  if (cadence === 'week') return addDays(period, 7 * count);
  return monthsLater(period, (cadence === 'month' ? 1 : 3) * count);
}
