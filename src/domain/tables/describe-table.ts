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
/** More ways of writing numbers and dates than this no file has. */
const TELLING_ROWS = 200;
const LONGEST = 30;

/** How a cell is written: digits are alike, but for numbers that can be no month, and no day. */
function shapeOf(text: string): string {
  return text.replace(/\d+/g, (digits) => {
    if (digits.length > 2) return '0'.repeat(digits.length);
    return Number(digits) > 31 ? 'YY' : Number(digits) > 12 ? 'DD' : '0'.repeat(digits.length);
  });
}

/**
 * Rows below those that were looked at in which something is written in a way that has not occurred before: a file that is
 * sorted shows late how it writes thousands, or whether days or months come first.
 */
function tellingRows(blocks: Iterable<Block>, width: number): Row[] {
  const known = Array.from({ length: width }, () => new Set<string>());
  const telling: Row[] = [];
  let before = 0;
  for (const { rows } of blocks) {
    for (const row of rows) {
      let isNew = false;
      for (const [at, cell] of row.entries()) {
        if (typeof cell !== 'string' || cell.length > LONGEST || !/\d/.test(cell)) continue;
        const shapes = known[at];
        // Texts that are written in ever new ways are neither numbers nor dates.
        if (!shapes || shapes.size > TELLING_ROWS) continue;
        const size = shapes.size;
        shapes.add(shapeOf(cell));
        if (shapes.size > size) isNew = true;
      }
      if (isNew && before >= SAMPLE_ROWS) telling.push(row);
      before += 1;
      if (telling.length >= TELLING_ROWS) return telling;
    }
  }
  return telling;
}

/**
 * The rows below the header, and what their columns are.
 * @param all every row; can be gone through more than once
 * @param headerRow number of the row that names the columns, from 1; null: none does
 * @param decimal the decimal mark where nothing in the table tells it
 * @returns null when nothing stands below the header
 */
export function describeTable(
  all: Iterable<Block>,
  headerRow: number | null,
  decimal: DecimalMark,
): DescribedTable | null {
  const above = headerRow ?? 0;
  const header = headerRow === null ? null : (firstRows(all, above)[above - 1] ?? []).map(cellText);
  const blocks = { [Symbol.iterator]: () => rowsAfter(all, above) };
  const sample = firstRows(blocks, SAMPLE_ROWS);
  if (!sample.some((row) => row.some((cell) => cellText(cell) !== ''))) return null;
  const width = header?.length ?? Math.max(...sample.map((row) => row.length));
  const names = Array.from({ length: width }, (_, i) => header?.[i] ?? '');
  const columns = detectColumns(names, [...sample, ...tellingRows(blocks, names.length)], decimal);
  return { header, names, columns, sample, blocks };
}
