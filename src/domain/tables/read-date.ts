import { fromDayNumber, toDayNumber } from '../calendar/day-number';
import { isIsoDate } from '../calendar/is-iso-date';
import { mondayOfWeek } from '../calendar/iso-week';
import type { IsoDate } from '../programme/model';
import { FIRST_DATE, LAST_DATE } from '../programme/plausible-date';
import { cellText, isMissing } from './cell-text';
import type { DateFormat } from './date-formats';
import { monthOfName } from './month-names';
import { isAmount, isDay, type Cell } from './table';

/** Z, UTC, +01, +0100, +01:00, (UTC+02:00), GMT+0100 (CET) */
const ZONE = String.raw`\(?(?:Z|(?:UTC|GMT)?(?:[+-]\d{2}(?::?\d{2})?)?)\)?(?:\s*\([\p{L}\s]{2,40}\))?`;
const TIME = String.raw`(?:[T,\s]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?|Uhr)?\s*${ZONE})?`;
const WEEKDAY = String.raw`(?:\p{L}{2,10}\.?,?\s+)?`;
const pattern = (source: string) => new RegExp(`^${source}$`, 'iu');

const YMD = pattern(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}`);
const SHORT_YMD = pattern(String.raw`(\d{2})-(\d{2})-(\d{2})${TIME}`);
const PARTS = pattern(String.raw`${WEEKDAY}(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})${TIME}`);
const DAY_NAME = pattern(
  String.raw`${WEEKDAY}(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]*(\p{L}+)\.?[\s,-]*(\d{4}|\d{2})${TIME}`,
);
const NAME_DAY = pattern(String.raw`${WEEKDAY}(\p{L}+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}`);
const WEEK_WORD = '(?:KW|CW|WK|W|Woche|Week)';
const WEEK_YEAR = pattern(
  String.raw`(?:${WEEK_WORD}\s*(\d{1,2})|(\d{1,2})\.?\s*${WEEK_WORD})\s*[-/.,\s]\s*(\d{4}|\d{2})`,
);
const YEAR_WEEK = pattern(String.raw`(\d{4})\s*[-/.]?\s*${WEEK_WORD}\s*(\d{1,2})`);
/** A year and the number of a month or a week in it, in either order; some programs write 001.2026 or 202601. */
const YEAR_PART = pattern(String.raw`(?:(\d{4})[-/.](\d{1,2})|(\d{4})(\d{2}))`);
const PART_YEAR = pattern(String.raw`0?(\d{1,2})[-/.](\d{4})`);
const NAME_YEAR = pattern(String.raw`(\p{L}+)\.?[\s/-]*(\d{4}|\d{2})`);
const QUARTER_YEAR = pattern(String.raw`(?:Q\s*([1-4])|([1-4])\.\s*(?:Quartal|Quarter|Q))[-/.,\s]*(\d{4})`);
const YEAR_QUARTER = pattern(String.raw`(\d{4})[-/.\s]*Q\s*([1-4])`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d{4}(?:\d{2})?Z?)?$/;
const SERIAL = /^\d{1,6}(?:[.,]\d+)?$/;

/** No date is longer; patterns need not look at what is. */
const LONGEST = 60;

/** Day 0 of Excel's two calendars. The first counts a 29 February 1900 that never was: its days before are no use. */
const SERIAL_ORIGIN = { serial1900: toDayNumber('1899-12-30'), serial1904: toDayNumber('1904-01-01') };
const FIRST_RIGHT_SERIAL = { serial1900: 61, serial1904: 0 };

/** Years of two digits lie between 1970 and 2069, as POSIX has it. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 70 ? '20' : '19'}${year}`;
}

function dateOf(year = '', month: string | number = '', day: string | number = ''): IsoDate | undefined {
  const date = `${fullYear(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

function fromSerial(serial: number, format: 'serial1900' | 'serial1904'): IsoDate | undefined {
  const day = Math.floor(serial);
  const possible = day >= FIRST_RIGHT_SERIAL[format] && day < 200_000;
  return possible ? fromDayNumber(SERIAL_ORIGIN[format] + day) : undefined;
}

function partOfYear(text: string): { year: string; part: string } | undefined {
  const [, year, part, compactYear, compactPart] = YEAR_PART.exec(text) ?? [];
  const [, otherPart, otherYear] = PART_YEAR.exec(text) ?? [];
  const [ofYear, number] = [year ?? compactYear ?? otherYear, part ?? compactPart ?? otherPart];
  return ofYear === undefined || number === undefined ? undefined : { year: ofYear, part: number };
}

/** Days of the years 1982 to 2064: other numbers are hardly days, even where a column says so. */
const SERIALS = { least: 30_000, most: 60_000 };

/** Numbers that are no days by their own format: only in a column that counts days, or writes its dates in digits alone. */
function fromNumber(value: number, format: DateFormat): IsoDate | undefined {
  if (format === 'serial1900' || format === 'serial1904')
    return value >= SERIALS.least && value <= SERIALS.most ? fromSerial(value, format) : undefined;
  return format === 'compact' || format === 'month' || format === 'week'
    ? READERS[format](String(value))
    : undefined;
}

const READERS: Record<DateFormat, (text: string) => IsoDate | undefined> = {
  ymd(text) {
    const [, year, , month, day] = YMD.exec(text) ?? [];
    const [, shortYear, otherMonth, otherDay] = SHORT_YMD.exec(text) ?? [];
    return dateOf(year, month, day) ?? dateOf(shortYear, otherMonth, otherDay);
  },
  dmy(text) {
    const [, day, , month, year] = PARTS.exec(text) ?? [];
    return dateOf(year, month, day);
  },
  mdy(text) {
    const [, month, , day, year] = PARTS.exec(text) ?? [];
    return dateOf(year, month, day);
  },
  named(text) {
    const [, day, name = '', year] = DAY_NAME.exec(text) ?? [];
    const [, otherName = '', otherDay, otherYear] = NAME_DAY.exec(text) ?? [];
    return dateOf(year, monthOfName(name), day) ?? dateOf(otherYear, monthOfName(otherName), otherDay);
  },
  week(text) {
    const [, week, ordinal, year] = WEEK_YEAR.exec(text) ?? [];
    const [, otherYear, otherWeek] = YEAR_WEEK.exec(text) ?? [];
    const named = year ?? otherYear;
    if (named !== undefined)
      return mondayOfWeek(Number(fullYear(named)), Number(week ?? ordinal ?? otherWeek));
    const bare = partOfYear(text);
    return bare && mondayOfWeek(Number(bare.year), Number(bare.part));
  },
  month(text) {
    const bare = partOfYear(text);
    if (bare) return dateOf(bare.year, bare.part, 1);
    const [, name = '', namedYear] = NAME_YEAR.exec(text) ?? [];
    return dateOf(namedYear, monthOfName(name), 1);
  },
  quarter(text) {
    const [, q, ordinal, year] = QUARTER_YEAR.exec(text) ?? [];
    const [, otherYear, otherQ] = YEAR_QUARTER.exec(text) ?? [];
    return dateOf(year ?? otherYear, Number(q ?? ordinal ?? otherQ) * 3 - 2, 1);
  },
  compact(text) {
    const [, year, month, day] = COMPACT.exec(text) ?? [];
    return dateOf(year, month, day);
  },
  serial1900: (text) =>
    SERIAL.test(text) ? fromSerial(Number(text.replace(',', '.')), 'serial1900') : undefined,
  serial1904: (text) =>
    SERIAL.test(text) ? fromSerial(Number(text.replace(',', '.')), 'serial1904') : undefined,
};

/**
 * The day in a cell. A time behind it is left out, in whatever zone it is: the day as written counts. A real day of a
 * workbook is one whatever the format: they stand among dates typed as text.
 * @returns null where nothing stands, undefined where it is no date of this format between 1900 and 2199
 * @example readDate('31.12.2026 23:59', 'dmy') // '2026-12-31'
 * @example readDate('KW 12/2026', 'week') // '2026-03-16'
 */
export function readDate(cell: Cell, format: DateFormat): IsoDate | null | undefined {
  if (typeof cell === 'boolean' || isAmount(cell)) return undefined;
  if (isDay(cell)) return plausible(fromSerial(cell.serial, 'serial1900'));
  if (typeof cell === 'number') return plausible(fromNumber(cell, format));
  const text = cellText(cell);
  if (isMissing(text)) return null;
  return text.length > LONGEST ? undefined : plausible(READERS[format](text));
}

function plausible(date: IsoDate | undefined): IsoDate | undefined {
  return date === undefined || date < FIRST_DATE || date > LAST_DATE ? undefined : date;
}
