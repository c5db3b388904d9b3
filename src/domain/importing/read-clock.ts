import { isWallClock } from '../calendar/is-wall-clock';
import type { WallClock } from '../programme/model';
import { cellText, isMissing } from './cell-text';
import type { DateFormat } from './date-formats';
import { readDate } from './read-date';
import type { Cell } from './table';

const MINUTES_A_DAY = 1440;
const TIME =
  /[T,\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?|Uhr)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/i;
/** Half a day of the clock with twelve hours. */
const NOON = 12;

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % NOON) + (half.toLowerCase() === 'p' ? NOON : 0);
}

/**
 * The day and the time of day in a cell, as the clock on the wall shows them. A number is a serial number whose fraction
 * is the time of day; one without a fraction is midnight.
 * @returns null where nothing stands, false for a day without a time, undefined for anything else
 * @example readClock('31.12.2026 9:30 Uhr', 'dmy') // '2026-12-31T09:30'
 */
export function readClock(cell: Cell, format: DateFormat): WallClock | false | null | undefined {
  if (typeof cell === 'number') {
    const minutes = Math.round(cell * MINUTES_A_DAY);
    const day = readDate(Math.floor(minutes / MINUTES_A_DAY), format);
    return day && clock(day, Math.floor((minutes % MINUTES_A_DAY) / 60), minutes % 60);
  }
  const text = cellText(cell);
  if (isMissing(text)) return null;
  const [all, hour, minute, half] = TIME.exec(text) ?? [];
  const day = readDate(all === undefined ? text : text.slice(0, -all.length), format);
  if (day === undefined || day === null) return undefined;
  if (all === undefined) return false;
  return clock(day, hourOf(Number(hour), half), Number(minute));
}

function clock(day: string, hour: number, minute: number): WallClock | undefined {
  const text = `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return isWallClock(text) ? text : undefined;
}
