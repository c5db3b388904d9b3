import { cellText } from './cell-text';
import type { ColumnFormat } from './column-format';
import { readClock } from './read-clock';
import { readDate } from './read-date';
import type { Cell } from './table';

/**
 * The text of a cell; of a day that a workbook keeps as a number, the day, and its time of day where there is one.
 * @example datedText(46399, { kind: 'date', format: 'dmy' }) // '2027-01-12'
 */
export function datedText(cell: Cell, format: ColumnFormat | undefined): string {
  if (typeof cell !== 'number' || format?.kind !== 'date') return cellText(cell);
  const read = Number.isInteger(cell) ? readDate(cell, format.format) : readClock(cell, format.format);
  return typeof read === 'string' ? read : cellText(cell);
}
