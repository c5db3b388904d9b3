import type { Move } from './history';
import type { MovePair } from './moves';
import { holds, inverseOfItem, type AnyPatch } from './patch';

/** An edit of one row. */
export interface RowEdit {
  collection: string;
  key: string;
  patch: AnyPatch;
  /** The row as it was when the user made the edit; by default the current one. */
  base?: object | undefined;
}

interface MovesPort {
  /** The row an edit starts from, existing or blank; null if there is neither. */
  startOf: (edit: Pick<RowEdit, 'collection' | 'key'>) => object | null;
  submit: (edit: RowEdit) => Promise<boolean>;
  /** Shows what has been submitted. */
  flush: () => void;
}

/** Turns edits into moves of the history. */
export function editMoves({ startOf, submit, flush }: MovesPort) {
  const moveOf = (edit: RowEdit): Move => ({
    make: () => submit(edit),
    holds() {
      const row = startOf(edit);
      return row !== null && holds(row, edit.patch);
    },
  });

  /** An edit and its inverse. */
  const pairOf = (edit: RowEdit, row: object): MovePair => ({
    forward: moveOf(edit),
    back: moveOf({
      collection: edit.collection,
      key: edit.key,
      patch: inverseOfItem(row, edit.patch),
    }),
  });

  return {
    pairOf,
    /** The edits that change something, each with its inverse. */
    pairsOf: (edits: readonly RowEdit[]): MovePair[] =>
      edits.flatMap((edit) => {
        const row = startOf(edit);
        return row === null || holds(row, edit.patch) ? [] : [pairOf(edit, row)];
      }),
    /** Combines moves into one that is shown at once. Each is saved on its own: some may fail. */
    sideBySide: (moves: readonly Move[]): Move => ({
      async make() {
        const saves = moves.map((move) => move.make());
        flush();
        return (await Promise.all(saves)).every(Boolean);
      },
      holds: () => moves.every((move) => move.holds()),
    }),
  };
}
