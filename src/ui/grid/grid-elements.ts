import type { CellPosition } from './range';

/*
 * Where things are in a grid's elements: a row of cells carries its place in data-row; its first child is the header of the
 * row, the cells follow, then whatever is no cell of the range, such as a sum.
 */

const rowAt = (grid: HTMLElement, row: number) => grid.querySelector(`[data-row="${row}"]`);

export function cellAt(grid: HTMLElement, { row, column }: CellPosition): HTMLElement | null {
  const cell = rowAt(grid, row)?.children[column + 1];
  return cell instanceof HTMLElement ? cell : null;
}

/** What lies under a pointer: a cell, the header of a row or column, or neither. What is typed in looks after itself. */
export type Hit =
  { kind: 'cell'; place: CellPosition } | { kind: 'row'; row: number } | { kind: 'column'; column: number };

export function hitAt(target: EventTarget, columns: number): Hit | null {
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return null;
  const item = target.closest('[role=gridcell], [role=rowheader], [role=columnheader]');
  const line = item?.parentElement;
  if (!item || !line) return null;
  const column = [...line.children].indexOf(item) - 1;
  if (column >= columns) return null;
  if (item.getAttribute('role') === 'columnheader') return column >= 0 ? { kind: 'column', column } : null;
  if (line.dataset.row === undefined) return null;
  const row = Number(line.dataset.row);
  return column < 0 ? { kind: 'row', row } : { kind: 'cell', place: { row, column } };
}

/** How many rows of cells one sees at a time. */
export function rowsInSight(grid: HTMLElement): number {
  const frame = grid.parentElement?.clientHeight ?? 0;
  const row = rowAt(grid, 0)?.getBoundingClientRect().height ?? 0;
  const around = [...grid.children].filter((child) => !child.querySelector('[data-row]'));
  const covered = around.reduce((sum, { clientHeight }) => sum + clientHeight, 0);
  return row > 0 ? Math.max(1, Math.floor((frame - covered) / row) - 1) : 10;
}
