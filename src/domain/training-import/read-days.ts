import { addDays, daysFrom } from '../calendar/days';
import type { IsoDate } from '../programme/model';
import { cellText, isMissing } from '../tables/cell-text';
import type { DateFormat } from '../tables/date-formats';
import { readDate } from '../tables/read-date';
import { isDay, type Cell } from '../tables/table';
import { hoursIn, readHours, type WrittenHours } from './read-hours';

/** Days on which a session takes place, and at which hours where they stand beside them. */
export interface WrittenDays extends WrittenHours {
  days: IsoDate[];
}

/** More days in a row are no session but the time a training takes. */
const MOST = 7;
const LONGEST = 80;
const HOUR = String.raw`\d{1,2}(?:[:.]\d{2}(?::\d{2})?)?`;
const UNTIL = String.raw`\s*(?:[-–—]|bis|to|until)\s*`;
/** Hours behind a day: `12.01.2027, 09:00–17:00 Uhr`. A bare number is none. */
const TAIL = new RegExp(
  String.raw`[,|\sT]+((?:von|ab|um|from|at)?\s*(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:uhr|[ap]\.?m\.?))?(?:${UNTIL}${HOUR}(?:\s*(?:uhr|[ap]\.?m\.?))?)?|${HOUR}(?:${UNTIL}${HOUR})?\s*uhr))$`,
  'iu',
);
const BETWEEN = /\s*(?:[-–—/+&,;]|\b(?:bis|to|und|and)\b|\bu\.)\s*/giu;
const RANGE = /[-–—]|bis|to/iu;
const WEEK = /^(?:KW|CW|Kalenderwoche|Woche|week)\b|\bKW\s*\d/iu;
const WHOLE_PERIODS: ReadonlySet<DateFormat> = new Set(['week', 'month', 'quarter']);

/** The day before, of which only what differs from the day after may stand there: `15.`, `28.02.`. */
function beginning(text: string, end: IsoDate, formats: readonly DateFormat[]): IsoDate | undefined {
  for (const format of formats) {
    const whole = readDate(text, format);
    if (whole) return whole;
  }
  const bare = text.replace(/^\p{L}{2,10}\.?,?\s+/u, '');
  const [, day, month] = /^(\d{1,2})\.?(?:\s*(\d{1,2})\.?)?$/u.exec(bare) ?? [];
  if (day === undefined) return undefined;
  const [year = '', ofEnd = ''] = end.split('-');
  return readDate(`${year}-${month ?? ofEnd}-${day}`, 'ymd') ?? undefined;
}

function daysIn(text: string, formats: readonly DateFormat[]): IsoDate[] | undefined {
  for (const format of formats) {
    const day = readDate(text, format);
    if (day) return [day];
  }
  for (const { index, 0: sign } of text.matchAll(BETWEEN)) {
    const rest = text.slice(index + sign.length);
    for (const format of formats) {
      const end = readDate(rest, format);
      const start = end ? beginning(text.slice(0, index).trim(), end, formats) : undefined;
      if (!end || start === undefined || start >= end) continue;
      return RANGE.test(sign) ? daysFrom(start, end) : [start, end];
    }
  }
  return undefined;
}

/**
 * The day, or the few days, in a cell, with the hours where they stand there too.
 * @param formats how days may be written, in the order in which that is tried
 * @returns null where nothing stands, 'week' for a calendar week, 'long' for more days than a session has, undefined for
 * anything else
 * @example readDays('15.–16.03.2027', ['dmy']) // { days: ['2027-03-15', '2027-03-16'], from: null, to: null }
 */
export function readDays(
  cell: Cell,
  formats: readonly DateFormat[],
): WrittenDays | 'week' | 'long' | null | undefined {
  if (typeof cell === 'number' || isDay(cell)) {
    const [format = 'ymd'] = formats;
    const serial = isDay(cell) ? cell.serial : cell;
    const whole = Math.floor(serial);
    const day = readDate(isDay(cell) ? { serial: whole } : whole, format);
    const hours = whole === serial ? null : readHours({ serial: serial - whole });
    return day ? { days: [day], from: hours?.from ?? null, to: null } : undefined;
  }
  const text = cellText(cell);
  if (isMissing(text)) return null;
  if (text.length > LONGEST) return undefined;
  if (WEEK.test(text) || formats.every((format) => WHOLE_PERIODS.has(format))) return 'week';
  const [tail = '', written = ''] = TAIL.exec(text) ?? [];
  const hours = tail === '' ? { from: null, to: null } : hoursIn(written);
  const days = daysIn(text.slice(0, text.length - tail.length).trim(), formats);
  if (days === undefined || hours === undefined) return undefined;
  const [first = ''] = days;
  // Two days with weeks between them were listed, not counted through.
  const isLong = days.length > 2 && (days.at(-1) ?? first) > addDays(first, MOST - 1);
  return isLong ? 'long' : { days, ...hours };
}
