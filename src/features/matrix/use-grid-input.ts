import { useRef, useState, type KeyboardEvent, type PointerEvent, type MouseEvent } from 'react';
import { hitAt, rowsInSight } from './grid-elements';
import { commandOf, type Command } from './keys';
import { sizeOf, wholeOf, type Extent } from './selection';
import type { MatrixEditing } from './use-matrix-editing';
import type { MatrixSelection } from './use-selection';

interface GridInput {
  extent: Extent;
  selection: MatrixSelection;
  editing: MatrixEditing;
  onOpen: () => void;
  /** Escape, with nothing left to leave within the grid. */
  onEscape: () => void;
}

/** What keys, mouse and fingers do in the grid: the handlers of its one element. */
export function useGridInput({ extent, selection, editing, onOpen, onEscape }: GridInput) {
  const [minus, setMinus] = useState(false);
  const pointer = useRef('mouse');
  const { cursor, head, range, moveTo, extendTo, selectRange } = selection;
  const whole = wholeOf(extent);

  function select(what: 'all' | 'row' | 'column', at = cursor) {
    if (what === 'all') selectRange(whole);
    else if (what === 'row') selectRange({ ...whole, top: at.row, bottom: at.row }, at);
    else selectRange({ ...whole, left: at.column, right: at.column }, at);
  }

  function obey(command: Command) {
    setMinus(command.kind === 'minus');
    switch (command.kind) {
      case 'move':
        editing.hush();
        return command.extend ? extendTo(command.to) : moveTo(command.to);
      case 'select':
        return select(command.what);
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
        if (editing.notice) return editing.hush();
        return sizeOf(range) > 1 ? moveTo(cursor) : onEscape();
      case 'minus':
    }
  }

  return {
    minus,
    handlers: {
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
      onPointerDown: (event: PointerEvent) => {
        pointer.current = event.pointerType;
        const hit = hitAt(event.target, extent.columns);
        // A finger may be about to scroll; what it selects, it selects by its click.
        if (!hit || event.button !== 0 || event.pointerType === 'touch') return;
        editing.hush();
        if (hit.kind === 'row') select('row', { ...cursor, row: hit.row });
        else if (hit.kind === 'column') select('column', { ...cursor, column: hit.column });
        else if (event.shiftKey) extendTo(hit.place);
        else moveTo(hit.place);
      },
      onPointerOver: (event: PointerEvent) => {
        if (event.pointerType === 'touch' || event.buttons !== 1) return;
        const hit = hitAt(event.target, extent.columns);
        if (hit?.kind === 'cell') extendTo(hit.place);
      },
      onClick: (event: MouseEvent) => {
        const hit = hitAt(event.target, extent.columns);
        if (pointer.current !== 'touch' || hit?.kind !== 'cell') return;
        moveTo(hit.place);
        onOpen();
      },
      onDoubleClick: (event: MouseEvent) => {
        if (hitAt(event.target, extent.columns)?.kind === 'cell') onOpen();
      },
    },
  };
}
