import { cellText, isMissing } from './cell-text';
import { DATE_FORMATS } from './date-formats';
import { readDate } from './read-date';
import { DECIMAL_MARKS, readNumber } from './read-number';
import { isDay, type Cell, type Row } from './table';
import { hasWord, HEADER_WORDS } from './vocabulary';

type Kind = 'number' | 'date' | 'text';

/** Dates that are written as such: any number is a day of some calendar. */
const WRITTEN = DATE_FORMATS.filter((format) => !['compact', 'serial1900', 'serial1904'].includes(format));
const DIGITS = /\d/;

function kindOf(cell: Cell): Kind | null {
  if (isDay(cell)) return 'date';
  const text = cellText(cell);
  if (isMissing(text)) return null;
  if (typeof cell !== 'boolean' && DECIMAL_MARKS.some((mark) => typeof readNumber(cell, mark) === 'number'))
    return 'number';
  return DIGITS.test(text) && WRITTEN.some((format) => typeof readDate(text, format) === 'string')
    ? 'date'
    : 'text';
}

interface Looked {
  at: number;
  kinds: readonly (Kind | null)[];
  /** How many cells say something, were it only that nothing is there. */
  filled: number;
  /** How many sound like names of columns. */
  words: number;
}

function look(row: Row, at: number): Looked {
  const texts = row.map(cellText);
  return {
    at,
    kinds: row.map(kindOf),
    filled: texts.filter((text) => text !== '').length,
    words: texts.filter((text) => hasWord(text, HEADER_WORDS)).length,
  };
}

/** Columns of numbers or dates: nearly all of their cells are, the header aside. */
function kindsOfColumns(rows: readonly Looked[]): Map<number, Kind> {
  const width = Math.max(0, ...rows.map(({ kinds }) => kinds.length));
  const found = new Map<number, Kind>();
  for (let at = 0; at < width; at += 1) {
    const kinds = rows.flatMap((row) => row.kinds[at] ?? []);
    const count = (kind: Kind) => kinds.filter((each) => each === kind).length;
    const kind = count('date') > count('number') ? 'date' : 'number';
    if (count(kind) > 0 && count(kind) * 2 >= kinds.length - 1) found.set(at, kind);
  }
  return found;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/**
 * The row that names the columns. Titles, filters and dates of a report stand above it and fill fewer columns; below it
 * begins what reads as data. Years, months and dashes are names, too, where the columns beside them tell it.
 * @param rows the first rows of a table; they need not be equally long
 * @returns its number from 1, null where the first full row is data already
 */
export function findHeaderRow(rows: readonly Row[]): number | null {
  const looked = rows.map(look).filter(({ filled }) => filled > 0);
  const usual = middle(looked.map(({ filled }) => filled));
  const full = looked.filter(({ filled }) => filled * 2 >= usual);
  const columns = kindsOfColumns(full);
  const isData = ({ kinds }: Looked) => {
    const told = [...columns].filter(([at]) => (kinds[at] ?? null) !== null);
    return told.filter(([at, kind]) => kinds[at] === kind).length * 2 > told.length;
  };
  const data = full.findIndex(isData);
  // Where there are texts only, every row could be a header: the first as full as the others is.
  const above =
    data < 0
      ? full
          .filter(({ filled, kinds }) => filled >= usual && kinds.every((kind) => kind !== 'number'))
          .slice(0, 1)
      : full.slice(0, data);
  const [best] = [...above].sort((a, b) => b.filled - a.filled || b.words - a.words || a.at - b.at);
  return best ? best.at + 1 : null;
}
