import { withMark } from './formula-mark';
import { SEPARATORS, type Separator } from './dialect';
import type { DecimalMark } from './read-number';
import type { Cell } from './table';

/** How a text file is written. */
export interface CsvStyle {
  separator: Separator;
  decimal: DecimalMark;
}

/** What German and what English spreadsheets open with a double click. */
export const CSV_STYLES = {
  de: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
} as const satisfies Record<string, CsvStyle>;

/** Every separator is guarded against, not only the own one: the reader may use another. Blanks at the ends get lost. */
const NEEDS_QUOTES = new RegExp(String.raw`["'\r\n${SEPARATORS.join('')}]|^\s|\s$`, 'u');

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function written(cell: Cell, { separator, decimal }: CsvStyle): string {
  if (typeof cell === 'number') {
    const number = String(cell).replace('.', decimal);
    return number.includes(separator) ? quoted(number) : number;
  }
  const text = cell === null ? '' : withMark(String(cell));
  return NEEDS_QUOTES.test(text) ? quoted(text) : text;
}

/**
 * A table as CSV: lines end with CR LF, texts that a spreadsheet would run as formulas are marked (read back by
 * `withoutMark`), numbers are numbers. Put a byte order mark in front of a file, or Excel misreads umlauts.
 * @param rows header included
 */
export function toCsv(rows: Iterable<readonly Cell[]>, style: CsvStyle): string {
  let text = '';
  for (const row of rows) text += `${row.map((cell) => written(cell, style)).join(style.separator)}\r\n`;
  return text;
}
