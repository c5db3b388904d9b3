import { toDayNumber } from '../calendar/day-number';
import { cellText, isMissing } from './cell-text';
import type { ColumnFormat } from './column-format';
import { DATE_FORMATS, type DateFormat } from './date-formats';
import { readDate } from './read-date';
import { DECIMAL_MARKS, readNumber, type DecimalMark } from './read-number';
import { isDay, type Cell, type Row } from './table';
import { hasWord, MONTH_WORDS, saysDate, WEEK_WORDS } from './vocabulary';

export interface DetectedColumn {
  format: ColumnFormat;
  /**
   * Other formats that would read as many of the cells but differently: 03/04/2026, or 1.234. Somebody who knows the
   * file should say which is right.
   */
  alternatives: ColumnFormat[];
}

/** Where as many cells say so as do not, the header decides; cells of another kind are mistakes to name. */
const HALF = 0.5;
/** Days of the years 1982 to 2064: other numbers are hardly days, even below a header that says so. */
const FIRST_SERIAL = 30_000;
const LAST_SERIAL = 60_000;
const NEARLY_ALL = 0.8;

/** "007" is a code and no number. */
const LEADING_ZERO = /^0\d/;
/** 202601: a month or a week only where the header says so. */
const YEAR_AND_PART = /^\d{6}$/;
/** Not a word: 1/2026, 01.2026, 2026-01. */
const DIGITS_ONLY = /^[\d./-]+$/;
const YEAR_FIRST = /^\d{4}-/;

interface Guess<T> {
  best: T;
  /** Reads as many cells, but differently. */
  equals: T[];
  /** Another one would read less: the file shows which is right. */
  shown: boolean;
  /** How many cells it reads. */
  count: number;
  /** What it reads: of each cell, undefined where it is none. */
  values: readonly unknown[];
}

/** Of options that read as many cells the first is the best. */
function guess<T>(
  options: readonly T[],
  cells: readonly Cell[],
  read: (cell: Cell, option: T) => unknown,
): Guess<T> | null {
  const [best, ...others] = options
    .map((option) => {
      const values = cells.map((cell) => read(cell, option));
      return { option, values, count: values.filter((value) => value !== undefined).length };
    })
    .sort((a, b) => b.count - a.count);
  if (!best || best.count < cells.length * HALF || best.count === 0) return null;
  const equals = others.filter(
    ({ count, values }) => count === best.count && values.some((value, i) => value !== best.values[i]),
  );
  return {
    best: best.option,
    equals: equals.map(({ option }) => option),
    shown: others.some(({ count }) => count < best.count),
    count: best.count,
    values: best.values,
  };
}

/** Days from the first to the last date of a column in a format. */
function spanOf(format: DateFormat, cells: readonly Cell[]): number {
  const days = cells.flatMap((cell) => {
    const date = readDate(cell, format);
    return date ? [toDayNumber(date)] : [];
  });
  return (
    days.reduce((most, day) => Math.max(most, day), -Infinity) -
    days.reduce((a, b) => Math.min(a, b), Infinity)
  );
}

/** How many times longer the time of a file becomes when its years are taken for days. */
const ABSURD = 5;

/** 26-01-05 may begin or end with its year: taken wrongly, a quarter becomes a generation. */
function yearsTold(found: Guess<DateFormat>, cells: readonly Cell[]): Guess<DateFormat> {
  const options = [found.best, ...found.equals];
  if (options.length < 2 || !options.includes('ymd')) return found;
  const spans = new Map(options.map((format) => [format, spanOf(format, cells)]));
  const span = (format: DateFormat) => spans.get(format) ?? Infinity;
  const [best = found.best, ...rest] = [...options].sort((a, b) => span(a) - span(b));
  const equals = rest.filter(
    (format) => (best !== 'ymd' && format !== 'ymd') || span(format) < ABSURD * Math.max(1, span(best)),
  );
  return { ...found, best, equals, shown: found.shown || equals.length < rest.length };
}

/** Jan 26, Mär. 26: a month and its year, or a day without one. */
const NAME_AND_TWO_DIGITS = /^\p{L}{3,}\.?[\s/-]*\d{2}$/u;
/** Nobody follows the months of a time when there were no such tables; days of a month are mostly such numbers. */
const FIRST_SHORT_YEAR = '2015-01-01';
/** So far apart, months follow one another, if not every one of them is there. */
const SPREAD = { days: 3 * 366, share: 5, month: 30 };

/** Would the numbers behind names of months rather be days, if they are read as years? */
function areDays(cells: readonly Cell[]): boolean {
  const short = cells.filter((cell) => NAME_AND_TWO_DIGITS.test(cellText(cell)));
  const months = new Set(short.map((cell) => readDate(cell, 'month')).filter((date) => date !== undefined));
  if ([...months].some((month) => month !== null && month < FIRST_SHORT_YEAR)) return true;
  const span = spanOf('month', short);
  return span > SPREAD.days && months.size * SPREAD.share < span / SPREAD.month;
}

/** 1/2026 may be a week or a month: the header tells, else somebody has to. */
function weekOrMonth(name: string, cells: readonly Cell[], formats: readonly DateFormat[]): DateFormat[] {
  const texts = cells.map(cellText);
  const week = hasWord(name, WEEK_WORDS);
  const month = hasWord(name, MONTH_WORDS);
  if (!texts.some((text) => DIGITS_ONLY.test(text))) return [...formats];
  if (week && !month) return formats.filter((format) => format !== 'month');
  const isMonth = month ? !week : texts.every((text) => !DIGITS_ONLY.test(text) || YEAR_FIRST.test(text));
  const readable = cells.some((cell) => typeof readDate(cell, 'month') === 'string');
  const others = formats.filter((format) => format !== 'week' && format !== 'month');
  return isMonth && readable ? [...others, 'month'] : [...others, 'month', 'week'];
}

function dateFormatsFor(name: string, cells: readonly Cell[]): DateFormat[] {
  const says = saysDate(name);
  const real = cells.some(isDay);
  const texts = cells.filter((cell) => typeof cell === 'string').map(cellText);
  // Nobody writes month.day.year.
  const dotted = texts.every((text) => !/[/-]/.test(text));
  const serials = cells.filter((cell) => {
    const serial = Number(cellText(cell).replace(',', '.'));
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
  });
  const formats = DATE_FORMATS.filter((format) => {
    if (format === 'serial1900' && real) return true;
    // A workbook says itself from when its days count.
    if (format === 'compact' || format === 'serial1904' || format === 'serial1900')
      return says && !real && (format === 'compact' || serials.length >= cells.length * NEARLY_ALL);
    if (format === 'month' && areDays(cells)) return false;
    if (format === 'month' || format === 'week') return texts.length > 0 || says;
    return !(format === 'mdy' && dotted) && texts.length > 0;
  });
  return weekOrMonth(name, cells, formats);
}

/** A number is a day only where the header says so, or most others are real ones. */
function dateReader(name: string, cells: readonly Cell[]) {
  const says = saysDate(name);
  const plain = cells.filter((cell) => typeof cell === 'number').length;
  const counts = says || cells.filter(isDay).length > plain;
  return (cell: Cell, format: DateFormat) => {
    if (typeof cell === 'number' && !counts) return undefined;
    const inDigits = format === 'month' || format === 'week';
    return inDigits && !says && YEAR_AND_PART.test(cellText(cell)) ? undefined : readDate(cell, format);
  };
}

interface Detected extends DetectedColumn {
  shown: boolean;
}

function detectDates(name: string, cells: readonly Cell[]): Guess<DateFormat> | null {
  const found = guess(dateFormatsFor(name, cells), cells, dateReader(name, cells));
  if (!found) return null;
  const told = yearsTold(found, cells);
  // Where only real days are dates, nothing tells how they would be typed.
  const typed = cells.some((cell, i) => typeof cell === 'string' && found.values[i] !== undefined);
  return cells.some(isDay) && !typed ? { ...told, best: 'serial1900', equals: [] } : told;
}

function detectColumn(name: string, cells: readonly Cell[]): Detected {
  const text: Detected = { format: { kind: 'text' }, alternatives: [], shown: false };
  if (cells.length === 0) return text;
  const dates = detectDates(name, cells);
  const isCode = cells.some((cell) => typeof cell === 'string' && LEADING_ZERO.test(cellText(cell)));
  const found = isCode ? null : guess(DECIMAL_MARKS, cells, readNumber);
  const numbers = found && found.count > cells.length * HALF ? found : null;
  if (
    dates &&
    dates.count >= (numbers?.count ?? 0) &&
    (dates.count > cells.length * HALF || saysDate(name))
  ) {
    const date = (format: DateFormat): ColumnFormat => ({ kind: 'date', format });
    return { format: date(dates.best), alternatives: dates.equals.map(date), shown: dates.shown };
  }
  if (!numbers) return text;
  const number = (decimal: DecimalMark): ColumnFormat => ({ kind: 'number', decimal });
  return { format: number(numbers.best), alternatives: numbers.equals.map(number), shown: numbers.shown };
}

const same = (a: ColumnFormat, b: ColumnFormat): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Guesses how each column writes numbers and dates, from samples of its cells. Where cells could be read two ways, the
 * other columns decide, then `fallback` for numbers and the day first for dates; the other way is reported all the same.
 * @param header texts above the columns
 * @param rows some rows of the table; hundreds are enough
 * @param fallback the decimal mark where nothing in the file tells it
 */
export function detectColumns(
  header: readonly string[],
  rows: readonly Row[],
  fallback: DecimalMark,
): DetectedColumn[] {
  const columns = header.map((name, at) =>
    detectColumn(
      name,
      rows.map((row) => row[at] ?? null).filter((cell) => !isMissing(cellText(cell))),
    ),
  );
  const shown = columns.filter((column) => column.shown && column.alternatives.length === 0);
  const decimal =
    shown
      .map(({ format }) => (format.kind === 'number' ? format.decimal : null))
      .find((mark) => mark !== null) ?? fallback;
  return columns.map(({ format, alternatives, shown: sure }) => {
    if (sure && alternatives.length === 0) return { format, alternatives };
    const options = [format, ...alternatives];
    if (format.kind === 'number') {
      return { format: { kind: 'number', decimal }, alternatives: options.length > 1 ? others(decimal) : [] };
    }
    const preferred = options.find((option) => shown.some((each) => same(each.format, option))) ?? format;
    return { format: preferred, alternatives: options.filter((option) => option !== preferred) };
  });
}

function others(decimal: DecimalMark): ColumnFormat[] {
  return DECIMAL_MARKS.filter((mark) => mark !== decimal).map((mark) => ({ kind: 'number', decimal: mark }));
}
