/** A day or a time of day of a workbook: days since 30 December 1899, the time of day being the fraction. */
export interface DayCell {
  readonly serial: number;
}

/** A number of a workbook that is shown with a sign or in another unit than it is kept in: 0.35 as 35 %. */
export interface AmountCell {
  readonly amount: number;
  /** %, h, a currency: as a text file would have it behind the number. */
  readonly unit: string;
}

/**
 * A table as it lies in a file, whatever kind of file that is: rows of cells that nobody has interpreted yet.
 * A text file has only texts; a workbook has numbers too, and numbers that their formats make something else.
 */
export type Cell = string | number | boolean | DayCell | AmountCell | null;

/** A number that a workbook shows as a day or a time of day. */
export const isDay = (cell: Cell): cell is DayCell =>
  typeof cell === 'object' && cell !== null && 'serial' in cell;
/** A number that a workbook shows with a sign or in another unit. */
export const isAmount = (cell: Cell): cell is AmountCell =>
  typeof cell === 'object' && cell !== null && 'amount' in cell;
export type Row = readonly Cell[];

/** Some rows that follow one another. */
export interface Block {
  /** Number of the first of them as a spreadsheet shows it, from 1, blank rows and the header counted. */
  firstRow: number;
  rows: readonly Row[];
  /** Numbers of rows whose quotes do not match: where their cells end is a guess. */
  broken: readonly number[];
}

/** A table without the rows above its data. */
export interface Table {
  /** Texts above the columns; null where there are none. */
  header: readonly string[] | null;
  blocks: Iterable<Block>;
}

/** Up to `most` rows from the start of a table, to look at. */
export function firstRows(blocks: Iterable<Block>, most: number): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    rows.push(...block.rows.slice(0, most - rows.length));
    if (rows.length >= most) break;
  }
  return rows;
}

/** The blocks without their first rows: what lies below a header. */
export function* rowsAfter(blocks: Iterable<Block>, row: number): Generator<Block> {
  for (const { firstRow, rows, broken } of blocks) {
    const skipped = Math.max(0, row + 1 - firstRow);
    if (skipped >= rows.length) continue;
    yield { firstRow: firstRow + skipped, rows: skipped === 0 ? rows : rows.slice(skipped), broken };
  }
}
