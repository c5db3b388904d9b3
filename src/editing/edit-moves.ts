import type { Move } from './history';
import type { MovePair } from './moves';
import { holds, inverseOfItem, type AnyPatch } from './patch';

/** What is to change about one row. */
export interface RowEdit {
  collection: string;
  key: string;
  patch: AnyPatch;
  /** The row as it was shown to whoever made the edit, where that may have been a while ago. */
  base?: object | undefined;
}

interface MovesPort {
  /** The row an edit is to change, as it is shown or would begin; null where there is none. */
  startOf: (edit: Pick<RowEdit, 'collection' | 'key'>) => object | null;
  submit: (edit: RowEdit) => Promise<boolean>;
  /** Shows what has been submitted. */
  flush: () => void;
}

/** Edits as moves of the history. */
export function editMoves({ startOf, submit, flush }: MovesPort) {
  const moveOf = (edit: RowEdit): Move => ({
    make: () => submit(edit),
    holds() {
      const row = startOf(edit);
      return row !== null && holds(row, edit.patch);
    },
  });

  /** An edit of a row, and the one that takes it back. */
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
    /** Those of some edits that change something, each with the one that takes it back. */
    pairsOf: (edits: readonly RowEdit[]): MovePair[] =>
      edits.flatMap((edit) => {
        const row = startOf(edit);
        return row === null || holds(row, edit.patch) ? [] : [pairOf(edit, row)];
      }),
    /** Many moves as one, shown in one go: what can be saved of them is. */
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
