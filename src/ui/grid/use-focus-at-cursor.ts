import { useLayoutEffect, type RefObject } from 'react';
import { cellAt } from './grid-elements';
import type { CellPosition } from './range';

/** The cursor takes the focus along, as long as the grid has it, and what moves is kept in sight. */
export function useFocusAtCursor(grid: RefObject<HTMLElement | null>, { row, column }: CellPosition) {
  useLayoutEffect(() => {
    if (!grid.current?.contains(document.activeElement)) return;
    const cell = cellAt(grid.current, { row, column });
    // What is typed in within the cell has the focus of its own accord.
    if (!cell?.contains(document.activeElement)) cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [grid, row, column]);
}
