import { useState } from 'react';
import { rangeBetween, type CellPosition, type Range } from './range';

interface CellKeys {
  row: string;
  column: string;
}

export interface GridSelection {
  /** Where the cursor is. */
  cursor: CellPosition;
  /** The corner that moves when the selection is extended. */
  head: CellPosition;
  range: Range;
  moveTo: (place: CellPosition) => void;
  extendTo: (place: CellPosition) => void;
  /** Selects a range and leaves the cursor where it is, or puts it to a place. */
  selectRange: (range: Range, cursor?: CellPosition) => void;
}

/**
 * The cursor and the selected range of a grid. They are kept by the keys of rows and columns, so that the cursor stays
 * with its cell when the rows are narrowed down or put in another order.
 * @param first where the cursor is before it has been moved
 */
export function useGridSelection(
  rows: readonly string[],
  columns: readonly string[],
  first: CellPosition = { row: 0, column: 0 },
): GridSelection {
  const [chosen, setChosen] = useState<Record<'cursor' | 'anchor' | 'head', CellKeys> | null>(null);
  const indexOf = (keys: readonly string[], key: string | undefined, otherwise: number) => {
    const at = key === undefined ? -1 : keys.indexOf(key);
    return at < 0 ? otherwise : at;
  };
  const placeOf = (cell?: CellKeys): CellPosition => ({
    row: indexOf(rows, cell?.row, first.row),
    column: indexOf(columns, cell?.column, first.column),
  });
  const keysAt = ({ row, column }: CellPosition): CellKeys => ({
    row: rows[row] ?? '',
    column: columns[column] ?? '',
  });
  const choose = (cursor: CellPosition, anchor: CellPosition, head: CellPosition) =>
    setChosen({ cursor: keysAt(cursor), anchor: keysAt(anchor), head: keysAt(head) });

  const cursor = placeOf(chosen?.cursor);
  const anchor = placeOf(chosen?.anchor);
  const head = placeOf(chosen?.head);
  return {
    cursor,
    head,
    range: rangeBetween(anchor, head),
    moveTo: (place) => choose(place, place, place),
    extendTo: (place) => choose(place, anchor, place),
    selectRange: ({ top, bottom, left, right }, place = cursor) =>
      choose(place, { row: top, column: left }, { row: bottom, column: right }),
  };
}
