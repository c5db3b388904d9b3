import { cellText, isMissing } from './cell-text';
import type { ColumnFormat } from './column-format';
import { DATE_FORMATS, type DateFormat } from './date-formats';
import { readDate } from './read-date';
import { DECIMAL_MARKS, readNumber, type DecimalMark } from './read-number';
import type { Cell, Row } from './table';
import { DATE_WORDS, hasWord } from './vocabulary';

export interface DetectedColumn {
  format: ColumnFormat;
  /**
   * Other formats that would read as many of the cells but differently: 03/04/2026, or 1.234. Somebody who knows the
   * file should say which is right.
   */
  alternatives: ColumnFormat[];
}

/** A column is of a kind when so many of its cells are: the others are mistakes to name, not a reason to give up. */
const ENOUGH = 0.8;
/** Days of the years 1982 to 2064: other numbers are hardly days, even below a header that says so. */
const FIRST_SERIAL = 30_000;
const LAST_SERIAL = 60_000;
/** Plain numbers, which are dates only where the header says so. */
const NUMERIC: ReadonlySet<DateFormat> = new Set(['compact', 'serial1900', 'serial1904']);

/** "007" is a code and no number. */
const LEADING_ZERO = /^0\d/;

interface Guess<T> {
  best: T;
  /** Reads as many cells, but differently. */
  equals: T[];
  /** Another one would read less: the file shows which is right. */
  shown: boolean;
}

function guess<T>(options: readonly T[], cells: readonly Cell[], read: (cell: Cell, option: T) => unknown) {
  const [best, ...others] = options
    .map((option) => {
      const values = cells.map((cell) => read(cell, option));
      return { option, values, count: values.filter((value) => value !== undefined).length };
    })
    .sort((a, b) => b.count - a.count);
  if (!best || best.count < cells.length * ENOUGH) return null;
  const equals = others.filter(
    ({ count, values }) => count === best.count && values.some((value, i) => value !== best.values[i]),
  );
  const made: Guess<T> = {
    best: best.option,
    equals: equals.map(({ option }) => option),
    shown: others.some(({ count }) => count < best.count),
  };
  return made;
}

function dateFormatsFor(name: string, cells: readonly Cell[], isDate: boolean): DateFormat[] {
  const texts = cells.map(cellText);
  const saysDate = isDate || hasWord(name, DATE_WORDS);
  // Nobody writes month.day.year.
  const dotted = texts.every((text) => !/[/-]/.test(text));
  const days = texts.every((text) => {
    const serial = Number(text.replace(',', '.'));
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
  });
  return DATE_FORMATS.filter((format) => {
    // A workbook says itself from when its days count.
    if (isDate && (format === 'compact' || format === 'serial1904')) return false;
    if (format === 'compact') return saysDate;
    if (NUMERIC.has(format)) return saysDate && days;
    return !(format === 'mdy' && dotted) && cells.some((cell) => typeof cell === 'string');
  });
}

interface Detected extends DetectedColumn {
  shown: boolean;
}

function detectColumn(name: string, cells: readonly Cell[], isDate: boolean): Detected {
  const text: Detected = { format: { kind: 'text' }, alternatives: [], shown: false };
  if (cells.length === 0) return text;
  const dates = guess(dateFormatsFor(name, cells, isDate), cells, readDate);
  if (dates) {
    const date = (format: DateFormat): ColumnFormat => ({ kind: 'date', format });
    return { format: date(dates.best), alternatives: dates.equals.map(date), shown: dates.shown };
  }
  const isCode = cells.some((cell) => typeof cell === 'string' && LEADING_ZERO.test(cellText(cell)));
  const numbers = isCode ? null : guess(DECIMAL_MARKS, cells, readNumber);
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
 * @param dates places of columns whose numbers are known to be dates, counted as Excel does from 1900 on
 */
export function detectColumns(
  header: readonly string[],
  rows: readonly Row[],
  fallback: DecimalMark,
  dates: ReadonlySet<number> = new Set(),
): DetectedColumn[] {
  const columns = header.map((name, at) =>
    detectColumn(
      name,
      rows.map((row) => row[at] ?? null).filter((cell) => !isMissing(cellText(cell))),
      dates.has(at),
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
