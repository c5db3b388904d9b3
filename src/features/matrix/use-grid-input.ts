import { useState, type KeyboardEvent } from 'react';
import { rowsInSight } from '@/ui/grid/grid-elements';
import { sizeOf, type Extent } from '@/ui/grid/range';
import type { GridSelection } from '@/ui/grid/use-grid-selection';
import { usePointerSelection } from '@/ui/grid/use-pointer-selection';
import { commandOf, type Command } from './keys';
import type { MatrixEditing } from './use-matrix-editing';

interface GridInput {
  extent: Extent;
  selection: GridSelection;
  editing: MatrixEditing;
  onOpen: () => void;
  /** Escape, with nothing left to leave within the grid. */
  onEscape: () => void;
}

/** What keys, mouse and fingers do in the grid: the handlers of its one element. */
export function useGridInput({ extent, selection, editing, onOpen, onEscape }: GridInput) {
  const [minus, setMinus] = useState(false);
  const { cursor, head, range, moveTo, extendTo } = selection;
  const pointer = usePointerSelection({
    extent,
    selection,
    onSelect: () => {
      editing.clearNotice();
      return true;
    },
    onOpen,
  });

  function obey(command: Command) {
    setMinus(command.kind === 'minus');
    switch (command.kind) {
      case 'move':
        editing.clearNotice();
        return command.extend ? extendTo(command.to) : moveTo(command.to);
      case 'select':
        if (command.what === 'all') return pointer.selectAll();
        return command.what === 'row' ? pointer.selectRow(cursor.row) : pointer.selectColumn(cursor.column);
      case 'rate':
        return editing.rate(range, command.value);
      case 'beyond':
        return editing.refuse(command);
      case 'fill':
        return editing.fill(range, command.from);
      case 'open':
        return onOpen();
      case 'escape':
        if (minus) return;
        if (editing.notice) return editing.clearNotice();
        return sizeOf(range) > 1 ? moveTo(cursor) : onEscape();
      case 'minus':
    }
  }

  return {
    minus,
    handlers: {
      ...pointer.handlers,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const { key, shiftKey: shift, altKey: alt } = event;
        const command = commandOf(
          { key, control: event.ctrlKey || event.metaKey, shift, alt },
          { head: shift ? head : cursor, extent, page: rowsInSight(event.currentTarget), minus },
        );
        if (!command) return;
        event.preventDefault();
        obey(command);
      },
      onBlur: () => setMinus(false),
    },
  };
}
