import { extentOf, type Extent, type Range } from './range';

/** The text of a block as spreadsheets exchange it: tabs between cells, and a line end after each row. */
export const toText = (values: readonly (readonly (number | string | null)[])[]): string =>
  values.map((row) => `${row.map((value) => value ?? '').join('\t')}\r\n`).join('');

/**
 * The cells a block covers when it is pasted into a selection: the block itself from the upper left corner on; a
 * selection it fits into several times is filled with it, as spreadsheets do. Null when it reaches beyond the grid.
 */
export function targetOf(block: Extent, selected: Range, grid: Extent): Range | null {
  const { rows, columns } = extentOf(selected);
  const { top, left } = selected;
  if (rows % block.rows === 0 && columns % block.columns === 0) return selected;
  const target = { top, left, bottom: top + block.rows - 1, right: left + block.columns - 1 };
  return target.bottom < grid.rows && target.right < grid.columns ? target : null;
}
