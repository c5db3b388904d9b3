import { toDayNumber } from '../calendar/day-number';
import type { IsoDate, WallClock } from '../programme/model';
import type { Cell } from './table';

/** What is written into a cell of a file: dates are dates there, not texts that look like some. */
export type WrittenCell = Cell | { day: IsoDate } | { moment: WallClock };

/** Whether a cell is written as a day or a moment. */
export const isDated = (cell: WrittenCell): cell is Exclude<WrittenCell, Cell> =>
  typeof cell === 'object' && cell !== null && ('day' in cell || 'moment' in cell);

const MINUTES_A_DAY = 1440;
/** Day 0 of the calendar that spreadsheets count from 1900. */
const ORIGIN = toDayNumber('1899-12-30');

/**
 * The serial number that spreadsheets keep a date as: days since 30 December 1899, the time of day being the fraction.
 * @example serialOf({ moment: '2026-01-01T12:00' }) // 46023.5
 */
export function serialOf(cell: Exclude<WrittenCell, Cell>): number {
  if ('day' in cell) return toDayNumber(cell.day) - ORIGIN;
  const { moment } = cell;
  const minutes = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
  return toDayNumber(moment.slice(0, 10)) - ORIGIN + minutes / MINUTES_A_DAY;
}
