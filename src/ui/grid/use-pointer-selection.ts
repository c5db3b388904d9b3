import { useRef, type MouseEvent, type PointerEvent } from 'react';
import { hitAt } from './grid-elements';
import { fullRange, type Extent, type CellPosition } from './range';
import type { GridSelection } from './use-grid-selection';

interface PointerSelection {
  extent: Extent;
  selection: GridSelection;
  /** Before the mouse selects something else; false: it may not. */
  onSelect: () => boolean;
  /** A double click, or a finger, on a cell. */
  onOpen: (place: CellPosition) => void;
}

/** What mouse and fingers select in a grid: the handlers of its one element. */
export function usePointerSelection({ extent, selection, onSelect, onOpen }: PointerSelection) {
  const pointer = useRef('mouse');
  /** Has what the mouse went down on been selected, or not been allowed to? */
  const down = useRef<'selected' | 'refused' | null>(null);
  const { cursor, moveTo, extendTo, selectRange } = selection;
  const whole = fullRange(extent);

  const selectRow = (row: number) => selectRange({ ...whole, top: row, bottom: row }, { ...cursor, row });
  const selectColumn = (column: number) =>
    selectRange({ ...whole, left: column, right: column }, { ...cursor, column });

  return {
    selectAll: () => selectRange(whole),
    selectRow,
    selectColumn,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        pointer.current = event.pointerType;
        down.current = null;
        const hit = hitAt(event.target, extent.columns);
        // A finger may be about to scroll; what it selects, it selects by its click.
        if (!hit || event.button !== 0 || event.pointerType === 'touch') return;
        down.current = onSelect() ? 'selected' : 'refused';
        if (down.current === 'refused') return;
        if (hit.kind === 'row') selectRow(hit.row);
        else if (hit.kind === 'column') selectColumn(hit.column);
        else if (event.shiftKey) extendTo(hit.place);
        else moveTo(hit.place);
      },
      // The focus stays where it is, too.
      onMouseDown: (event: MouseEvent) => {
        if (down.current === 'refused') event.preventDefault();
      },
      onPointerOver: (event: PointerEvent) => {
        if (event.pointerType === 'touch' || event.buttons !== 1 || down.current !== 'selected') return;
        const hit = hitAt(event.target, extent.columns);
        if (hit?.kind === 'cell') extendTo(hit.place);
      },
      onClick: (event: MouseEvent) => {
        const hit = hitAt(event.target, extent.columns);
        if (pointer.current !== 'touch' || hit?.kind !== 'cell' || !onSelect()) return;
        moveTo(hit.place);
        onOpen(hit.place);
      },
      onDoubleClick: (event: MouseEvent) => {
        const hit = hitAt(event.target, extent.columns);
        if (hit?.kind === 'cell') onOpen(hit.place);
      },
    },
  };
}
