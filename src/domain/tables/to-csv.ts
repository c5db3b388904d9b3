import { cellText } from './cell-text';
import { SEPARATORS, type Separator } from './dialect';
import { withMark } from './formula-mark';
import type { DecimalMark } from './read-number';
import { isDated, type WrittenCell } from './written-cell';

/** How a text file is written. */
export interface CsvStyle {
  separator: Separator;
  decimal: DecimalMark;
  /** 31.12.2026 or 2026-12-31. */
  dates: 'dmy' | 'ymd';
}

/** What German and what English spreadsheets open with a double click. */
export const CSV_STYLES = {
  de: { separator: ';', decimal: ',', dates: 'dmy' },
  en: { separator: ',', decimal: '.', dates: 'ymd' },
} as const satisfies Record<string, CsvStyle>;

/** Every separator is guarded against, not only the own one: the reader may use another. Blanks at the ends get lost. */
const NEEDS_QUOTES = new RegExp(String.raw`["'\r\n${SEPARATORS.join('')}]|^\s|\s$`, 'u');

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A day, or a day and a time of day, as the language writes it. */
function dated(text: string, dates: CsvStyle['dates']): string {
  const [day = '', time] = text.split('T');
  const written = dates === 'ymd' ? day : day.split('-').reverse().join('.');
  return time === undefined ? written : `${written} ${time}`;
}

function written(cell: WrittenCell, { separator, decimal, dates }: CsvStyle): string {
  if (isDated(cell)) return dated('day' in cell ? cell.day : cell.moment, dates);
  if (typeof cell === 'number') {
    const number = String(cell).replace('.', decimal);
    return number.includes(separator) ? quoted(number) : number;
  }
  const text = cell === null ? '' : withMark(typeof cell === 'object' ? cellText(cell) : String(cell));
  return NEEDS_QUOTES.test(text) ? quoted(text) : text;
}

/**
 * A table as CSV: lines end with CR LF, texts that a spreadsheet would run as formulas are marked (read back by
 * `withoutMark`), numbers are numbers. Put a byte order mark in front of a file, or Excel misreads umlauts.
 * @param rows header included
 */
export function toCsv(rows: Iterable<readonly WrittenCell[]>, style: CsvStyle): string {
  let text = '';
  for (const row of rows) text += `${row.map((cell) => written(cell, style)).join(style.separator)}\r\n`;
  return text;
}
