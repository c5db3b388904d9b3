import type { FocusEvent, InputEvent, KeyboardEvent } from 'react';
import { rowsInSight } from '@/ui/grid/grid-elements';
import type { Extent } from '@/ui/grid/range';
import type { GridSelection } from '@/ui/grid/use-grid-selection';
import { usePointerSelection } from '@/ui/grid/use-pointer-selection';
import { commandOf, editCommandOf, type Command, type KeyPress } from './keys';
import type { GridEditing } from './use-grid-editing';

interface GridInput {
  extent: Extent;
  selection: GridSelection;
  editing: GridEditing;
  undo: (() => void) | null;
  redo: (() => void) | null;
}

/** What keys, mouse and fingers do in the grid: the handlers of its one element. */
export function useGridInput({ extent, selection, editing, undo, redo }: GridInput) {
  const { cursor, head, moveTo, extendTo } = selection;
  const { edit } = editing;
  const pointer = usePointerSelection({
    extent,
    selection,
    onSelect: () => {
      if (!editing.commitEdit()) return false;
      editing.clearNotice();
      return true;
    },
    onOpen: (place) => editing.begin(place, null),
  });

  function obey(command: Command) {
    switch (command.kind) {
      case 'move':
        editing.clearNotice();
        return command.extend ? extendTo(command.to) : moveTo(command.to);
      case 'select':
        if (command.what === 'all') return pointer.selectAll();
        return command.what === 'row' ? pointer.selectRow(cursor.row) : pointer.selectColumn(cursor.column);
      case 'edit':
        // Only the cell under the cursor is edited, and so only it stays selected.
        moveTo(cursor);
        return editing.begin(cursor, command.typed);
      case 'empty':
        return editing.empty();
      case 'escape':
        editing.clearNotice();
        return moveTo(cursor);
      case 'undo':
        return undo?.();
      case 'redo':
        return redo?.();
    }
  }

  /** True when the key was meant for the grid. */
  function pressed(press: KeyPress, page: number): boolean {
    if (!edit) {
      const command = commandOf(press, { from: press.shift ? head : cursor, extent, page });
      if (command) obey(command);
      return command !== null;
    }
    const replacing = edit.begun !== edit.before;
    const command = editCommandOf(press, { from: cursor, extent, replacing });
    if (command?.kind === 'cancelEdit') editing.cancelEdit();
    else if (command && editing.commitEdit()) moveTo(command.to);
    return command !== null;
  }

  return {
    ...pointer.handlers,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { key, shiftKey: shift, altKey: alt } = event;
      const press = { key, control: event.ctrlKey || event.metaKey, shift, alt };
      if (!pressed(press, rowsInSight(event.currentTarget))) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onInput: ({ target }: InputEvent<HTMLElement>) => {
      if (target instanceof HTMLInputElement) editing.look(target.value);
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) editing.commitEdit();
    },
  };
}
