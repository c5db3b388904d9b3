import type { IsoDate } from '../programme/model';
import { fromDayNumber, toDayNumber } from './day-number';

/**
 * The same day some months later; where that month is shorter, its last day.
 * @param months whole months, 0 or more
 * @throws {RangeError} when `date` is not a calendar date or the answer lies after the year 9999
 * @example monthsLater('2026-11-30', 3) // '2027-02-28'
 */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  const at = Number(date.slice(5, 7)) - 1 + months;
  const firstOf = (month: number) => {
    const year = Number(date.slice(0, 4)) + Math.floor(month / 12);
    return toDayNumber(`${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`);
  };
  const day = toDayNumber(date) - toDayNumber(`${date.slice(0, 8)}01`);
  return fromDayNumber(Math.min(firstOf(at) + day, firstOf(at + 1) - 1));
}
