import { useState } from 'react';
import type { CellKeys } from '@/shared/programme/use-rate-effect';
import { rangeBetween, type Place, type Range } from './selection';

export interface MatrixSelection {
  /** Where the cursor is. */
  cursor: Place;
  /** The corner that moves when the selection is extended. */
  head: Place;
  range: Range;
  moveTo: (place: Place) => void;
  extendTo: (place: Place) => void;
  /** Selects a range and leaves the cursor where it is, or puts it to a place. */
  selectRange: (range: Range, cursor?: Place) => void;
}

/**
 * The cursor and the selected range. They are kept by the keys of conditions and behaviours, so that the cursor stays
 * with its cell when the rows are narrowed down or put in another order.
 */
export function useSelection(rows: readonly string[], columns: readonly string[]): MatrixSelection {
  const [chosen, setChosen] = useState<Record<'cursor' | 'anchor' | 'head', CellKeys> | null>(null);
  const placeOf = (cell?: CellKeys): Place => ({
    row: Math.max(0, rows.indexOf(cell?.condition ?? '')),
    column: Math.max(0, columns.indexOf(cell?.behaviour ?? '')),
  });
  const keysAt = ({ row, column }: Place): CellKeys => ({
    condition: rows[row] ?? '',
    behaviour: columns[column] ?? '',
  });
  const choose = (cursor: Place, anchor: Place, head: Place) =>
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
