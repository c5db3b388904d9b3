import { cellText } from './cell-text';
import { detectColumns, type DetectedColumn } from './detect-columns';
import type { DecimalMark } from './read-number';
import { firstRows, rowsAfter, type Block, type Row, type Table } from './table';

/** A table whose columns have been looked at. */
export interface DescribedTable extends Table {
  /** One for each column; made up of nothing ('') where no header names it. */
  names: readonly string[];
  columns: DetectedColumn[];
  /** Some rows below the header. */
  sample: readonly Row[];
}

const SAMPLE_ROWS = 500;

/**
 * The rows below the header, and what their columns are.
 * @param all every row; can be gone through more than once
 * @param headerRow number of the row that names the columns, from 1; null: none does
 * @param decimal the decimal mark where nothing in the table tells it
 * @param dates places of columns whose numbers are known to be dates
 * @returns null when nothing stands below the header
 */
export function describeTable(
  all: Iterable<Block>,
  headerRow: number | null,
  decimal: DecimalMark,
  dates: ReadonlySet<number> = new Set(),
): DescribedTable | null {
  const above = headerRow ?? 0;
  const header = headerRow === null ? null : (firstRows(all, above)[above - 1] ?? []).map(cellText);
  const blocks = { [Symbol.iterator]: () => rowsAfter(all, above) };
  const sample = firstRows(blocks, SAMPLE_ROWS);
  if (!sample.some((row) => row.some((cell) => cellText(cell) !== ''))) return null;
  const width = header?.length ?? Math.max(...sample.map((row) => row.length));
  const names = Array.from({ length: width }, (_, i) => header?.[i] ?? '');
  return { header, names, columns: detectColumns(names, sample, decimal, dates), sample, blocks };
}
