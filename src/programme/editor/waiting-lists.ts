import type { KeptEdit } from '@/editing/outbox';
import type { Names, TableRows } from '@/editing/taken';
import type { ItemRows, OpenList } from '../store/items';
import type { ProgrammeRows } from '../store/row-types';
import { withAdded, without, type Added } from './shown-lists';

export const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** Items on their way into a list. */
export interface Addition extends KeptEdit {
  patch: Added & {
    /** What is written; empty as long as only the server knows what a deletion took along. */
    rows: TableRows;
    /** Where a deletion is taken back: what all of it was called. */
    names?: Names;
  };
}

/** Items on their way out of a list. */
export interface Removal extends KeptEdit {
  patch: { list: OpenList; items: readonly ItemRows[OpenList][] };
}

const ADDED = 'added ';
const REMOVED = 'removed ';

export const additionOf = (patch: Addition['patch']): Addition => ({
  lane: ADDED + patch.list,
  patch,
  row: null,
});
export const removalOf = (patch: Removal['patch']): Removal => ({
  lane: REMOVED + patch.list,
  patch,
  row: null,
});

export const isAddition = (edit: KeptEdit): edit is Addition => edit.lane.startsWith(ADDED);
export const isRemoval = (edit: KeptEdit): edit is Removal => edit.lane.startsWith(REMOVED);
/** Whether things come that have not been there before. */
export const isNew = (change: Addition | Removal): boolean =>
  isAddition(change) && change.patch.names === undefined;

/** Freshly loaded rows with all that is on its way, in the order it was done. */
export const withWaiting = (rows: ProgrammeRows, waiting: Iterable<Addition | Removal>): ProgrammeRows =>
  [...waiting].reduce(
    (shown, change) =>
      isAddition(change)
        ? withAdded(shown, change.patch)
        : without(shown, change.patch.list, new Set(change.patch.items.map(({ id }) => id))),
    rows,
  );
