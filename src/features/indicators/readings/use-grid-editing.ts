import { useState, type RefObject } from 'react';
import { splitTable } from '@/files/split-table';
import { toText } from '@/ui/grid/copied-block';
import { extentOf, placesIn, sizeOf, type Extent, type CellPosition } from '@/ui/grid/range';
import type { GridSelection } from '@/ui/grid/use-grid-selection';
import { exactText } from './cell-text';
import { placeOf, type Entry } from './entry';
import { layBlock, typed, type Pasted } from './paste-block';
import type { Problem } from './read-cell';

/** A cell that is being edited. */
export interface Edit {
  of: string;
  /** Its text before, and the one it is edited from. */
  before: string;
  begun: string;
  /** What is wrong with what was typed. */
  problem: Problem | null;
}

export type StatusMessage = Pasted | { kind: 'copied' | 'emptied'; count: number };

interface Sheet {
  grid: RefObject<HTMLElement | null>;
  extent: Extent;
  selection: GridSelection;
  means: Parameters<typeof typed>[2];
  at: (place: CellPosition) => Entry;
  change: (entries: readonly Entry[]) => void;
}

/** Everything that changes readings in the grid, and what there is to say about it. */
export function useGridEditing({ grid, extent, selection, means, at, change }: Sheet) {
  const [draft, setDraft] = useState<Edit | null>(null);
  const [status, setStatus] = useState<StatusMessage | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const { cursor, range, selectRange } = selection;
  // With other periods shown, a cell that could not be taken is no longer there.
  const edit = draft && draft.of === placeOf(at(cursor)) ? draft : null;
  const textAt = (place: CellPosition) => exactText(means.language, at(place)[means.shown]);

  function edited(place: CellPosition, begun: string | null) {
    const before = textAt(place);
    setStatus(null);
    setUnreadable(begun !== null && 'problem' in typed(at(place), begun, means));
    setDraft({ of: placeOf(at(place)), before, begun: begun ?? before, problem: null });
  }

  /** Back from the text of the cell to the cell. */
  function leave(field: HTMLInputElement | null | undefined) {
    if (field === document.activeElement) field?.closest<HTMLElement>('[role=gridcell]')?.focus();
    setDraft(null);
  }

  /** Takes what was typed; false: it cannot be, and stays with the reason. */
  function commitEdit(): boolean {
    const field = grid.current?.querySelector('input');
    if (!edit || !field) return true;
    if (field.value !== edit.before) {
      const result = typed(at(cursor), field.value, means);
      if ('problem' in result) {
        setDraft({ ...edit, problem: result.problem });
        return false;
      }
      change([result.entry]);
    }
    leave(field);
    return true;
  }

  function copied(): string {
    const { top, left } = range;
    const { rows, columns } = extentOf(range);
    const line = (row: number) =>
      Array.from({ length: columns }, (_, column) => textAt({ row, column: left + column }));
    return toText(Array.from({ length: rows }, (_, row) => line(top + row)));
  }

  function empty() {
    const full = placesIn(range)
      .map(at)
      .filter((entry) => entry[means.shown] !== null);
    change(full.map((entry) => ({ ...entry, n: null, value: means.shown === 'n' ? entry.value : null })));
    setStatus({ kind: 'emptied', count: full.length });
  }

  return {
    edit,
    /** What is being typed cannot be taken as it stands, and would be lost. */
    unreadable: edit !== null && unreadable,
    look: (text: string) =>
      setUnreadable(text !== edit?.before && 'problem' in typed(at(cursor), text, means)),
    status,
    clearNotice: () => setStatus(null),
    begin: edited,
    commitEdit,
    cancelEdit: () => leave(grid.current?.querySelector('input')),
    empty,
    copy: () => {
      setStatus({ kind: 'copied', count: sizeOf(range) });
      return copied();
    },
    cut: () => {
      const text = copied();
      empty();
      return text;
    },
    paste: async (text: string) => {
      const result = layBlock(await splitTable(text), { selected: range, extent, at }, means);
      setStatus(result);
      if (result.kind !== 'pasted') return;
      change(result.entries);
      selectRange(result.target);
    },
  };
}

export type GridEditing = ReturnType<typeof useGridEditing>;
