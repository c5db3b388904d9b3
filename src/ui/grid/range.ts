/** A cell by its place among the rows and columns shown, from 0. */
export interface CellPosition {
  row: number;
  column: number;
}

/** A rectangle of cells; all four edges belong to it. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** How many rows and columns there are. */
export interface Extent {
  rows: number;
  columns: number;
}

/** The cells between where a selection was begun and where the cursor is now. */
export const rangeBetween = (anchor: CellPosition, head: CellPosition): Range => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  right: Math.max(anchor.column, head.column),
});

export const extentOf = ({ top, bottom, left, right }: Range): Extent => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export const sizeOf = (range: Range): number => extentOf(range).rows * extentOf(range).columns;

export const fullRange = ({ rows, columns }: Extent): Range => ({
  top: 0,
  bottom: rows - 1,
  left: 0,
  right: columns - 1,
});

/** Every place of a range, row by row. */
export function placesIn({ top, bottom, left, right }: Range): CellPosition[] {
  const places: CellPosition[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) places.push({ row, column });
  }
  return places;
}

/** The place nearest to the given one that exists. */
export const within = ({ row, column }: CellPosition, { rows, columns }: Extent): CellPosition => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});

/**
 * Where a key leads from a place; null when it leads nowhere. With `far` (Ctrl or Cmd), to the edge.
 * @param page how many rows a page has
 */
export function moved(
  place: CellPosition,
  key: string,
  far: boolean,
  extent: Extent,
  page: number,
): CellPosition | null {
  const { row, column } = place;
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  const targets = new Map<string, CellPosition>([
    ['ArrowUp', { row: far ? 0 : row - 1, column }],
    ['ArrowDown', { row: far ? last.row : row + 1, column }],
    ['ArrowLeft', { row, column: far ? 0 : column - 1 }],
    ['ArrowRight', { row, column: far ? last.column : column + 1 }],
    ['Home', { row: far ? 0 : row, column: 0 }],
    ['End', { row: far ? last.row : row, column: last.column }],
    ['PageUp', { row: row - page, column }],
    ['PageDown', { row: row + page, column }],
  ]);
  const target = targets.get(key);
  return target ? within(target, extent) : null;
}
