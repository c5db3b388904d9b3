import { isTimeOfDay } from '../calendar/is-time-of-day';
import { cellText, isMissing } from '../tables/cell-text';
import type { Cell } from '../tables/table';

/** When a session begins and ends on its day; null where that is not said. */
export interface WrittenHours {
  from: string | null;
  to: string | null;
}

const MINUTES_A_DAY = 1440;
const NOON = 12;
/** 9, 9:00, 9.00, 9h30, 09:00:00, 2 pm, 9 Uhr. */
const CLOCK = String.raw`(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)?\s*(?:([ap])\.?m\.?|uhr|h)?`;
const HOURS = new RegExp(
  String.raw`^(?:von|ab|from|at|um)?\s*${CLOCK}(?:\s*(?:[-–—]|bis|to|until)\s*${CLOCK})?$`,
  'i',
);
const LONGEST = 40;

const padded = (value: number) => String(value).padStart(2, '0');

function timeOf(hour: string, minute = '00', half?: string): string | undefined {
  const given = Number(hour);
  if (half !== undefined && (given < 1 || given > NOON)) return undefined;
  const hours = half === undefined ? given : (given % NOON) + (half.toLowerCase() === 'p' ? NOON : 0);
  const time = `${padded(hours)}:${minute}`;
  return isTimeOfDay(time) ? time : undefined;
}

/** A time of day as workbooks keep it, a fraction of the day; or a bare hour. */
function ofNumber(value: number): string | undefined {
  if (Number.isInteger(value)) return timeOf(String(value));
  if (value <= 0 || value >= 1) return undefined;
  const minutes = Math.round(value * MINUTES_A_DAY);
  return timeOf(String(Math.floor(minutes / 60)), padded(minutes % 60));
}

/** As {@link readHours} reads a text. */
export function hoursIn(text: string): WrittenHours | undefined {
  if (text.length > LONGEST) return undefined;
  const [all, hour = '', minute, half, endHour, endMinute, endHalf] = HOURS.exec(text.trim()) ?? [];
  if (all === undefined) return undefined;
  // "2-4 pm" could begin at night or after noon.
  if (endHour !== undefined && (half === undefined) !== (endHalf === undefined)) return undefined;
  const from = timeOf(hour, minute, half);
  if (from === undefined) return undefined;
  if (endHour === undefined) return { from, to: null };
  const to = timeOf(endHour, endMinute, endHalf);
  return to === undefined ? undefined : { from, to };
}

/**
 * The time of day in a cell, or two of them.
 * @returns null where nothing stands, undefined where it is no time of day
 * @example readHours('9.00 – 17 Uhr') // { from: '09:00', to: '17:00' }
 */
export function readHours(cell: Cell): WrittenHours | null | undefined {
  if (typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number') {
    const from = ofNumber(cell);
    return from === undefined ? undefined : { from, to: null };
  }
  const text = cellText(cell);
  return isMissing(text) ? null : hoursIn(text);
}
