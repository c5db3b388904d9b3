import { cellText, isMissing } from './cell-text';
import type { DateFormat } from './date-formats';
import { readDate } from './read-date';
import { readNumber, type DecimalMark } from './read-number';
import type { Cell } from './table';

/** How the cells of a column are to be understood. */
export type ColumnFormat =
  { kind: 'text' } | { kind: 'number'; decimal: DecimalMark } | { kind: 'date'; format: DateFormat };

/**
 * What a cell says in the format of its column, for a preview.
 * @returns dates as YYYY-MM-DD; null where nothing stands, undefined where it says nothing in this format
 */
export function readCell(cell: Cell, format: ColumnFormat): string | number | null | undefined {
  if (format.kind === 'number') return readNumber(cell, format.decimal);
  if (format.kind === 'date') return readDate(cell, format.format);
  const text = cellText(cell);
  return isMissing(text) ? null : text;
}
