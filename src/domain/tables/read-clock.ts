import { isWallClock } from '../calendar/is-wall-clock';
import { shownAt } from '../calendar/shown-at';
import type { WallClock } from '../programme/model';
import { cellText, isMissing } from './cell-text';
import type { DateFormat } from './date-formats';
import { readDate } from './read-date';
import { isDay, type Cell } from './table';

const MINUTES_A_DAY = 1440;
const TIME =
  /[T,\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?|Uhr)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
/** Half a day of the clock with twelve hours. */
const NOON = 12;
const MINUTE = 60_000;

/** A day and time as it is written: as a clock on the wall shows it, or, with its offset, a moment in milliseconds. */
export type WrittenClock = WallClock | { moment: number };

/**
 * What a clock on the wall of a time zone shows at what is written.
 * @example onTheWall({ moment: Date.UTC(2026, 2, 4, 8) }, 'Europe/Berlin') // '2026-03-04T09:00'
 */
export const onTheWall = (written: WrittenClock, timeZone: string): WallClock =>
  typeof written === 'string'
    ? written
    : new Date(shownAt(written.moment, timeZone)).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);

/** Milliseconds that a zone written behind a time is ahead of UTC. */
function offsetOf(zone: string): number {
  const [, sign = '+', hours = 0, minutes = 0] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % NOON) + (half.toLowerCase() === 'p' ? NOON : 0);
}

/**
 * The day and the time of day in a cell: as the clock on the wall shows them, or a moment where an offset is written. A
 * number is a serial number whose fraction is the time of day; one without a fraction is midnight.
 * @returns null where nothing stands, false for a day without a time, undefined for anything else
 * @example readClock('31.12.2026 9:30 Uhr', 'dmy') // '2026-12-31T09:30'
 */
export function readClock(cell: Cell, format: DateFormat): WrittenClock | false | null | undefined {
  if (typeof cell === 'number' || isDay(cell)) {
    const minutes = Math.round((isDay(cell) ? cell.serial : cell) * MINUTES_A_DAY);
    const serial = Math.floor(minutes / MINUTES_A_DAY);
    const day = readDate(isDay(cell) ? { serial } : serial, format);
    return day && clock(day, Math.floor((minutes % MINUTES_A_DAY) / 60), minutes % 60);
  }
  const text = cellText(cell);
  if (isMissing(text)) return null;
  const [all, hour, minute, half, zone] = TIME.exec(text) ?? [];
  const day = readDate(all === undefined ? text : text.slice(0, -all.length), format);
  if (day === undefined || day === null) return undefined;
  if (all === undefined) return false;
  const written = clock(day, hourOf(Number(hour), half), Number(minute));
  if (written === undefined || zone === undefined) return written;
  return { moment: Date.parse(`${written}:00Z`) - offsetOf(zone) };
}

function clock(day: string, hour: number, minute: number): WallClock | undefined {
  const text = `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return isWallClock(text) ? text : undefined;
}
