import type { Along, StoredRow } from './collection';
import type { KeptEdit } from './outbox';
import type { Names, TableRows } from './taken';

export const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** The names of the given rows and of everything they refer to. */
export function namesIn(rows: TableRows, names: Names): Names {
  const ids = new Set(
    Object.values(rows)
      .flat()
      .flatMap((row) => (Object.values(row) as unknown[]).flat()),
  );
  return Object.fromEntries(Object.entries(names).filter(([id]) => ids.has(id)));
}

/** Items that are being added to a collection. */
export interface Added {
  items: readonly StoredRow[];
  along: Along;
  /** When undoing a deletion: the deleted rows. Empty while only the server knows them. */
  rows?: TableRows;
  /** When undoing a deletion: the names of everything it deleted. */
  names?: Names;
}

/** Items that are being removed from a collection. */
export interface Removed {
  items: readonly StoredRow[];
}

const ADDED = 'added ';
const REMOVED = 'removed ';

/** An insertion in the form in which it outlives the page. */
export const addedEdit = (collection: string, added: Added): KeptEdit => ({
  queue: ADDED + collection,
  patch: added,
  row: null,
});
/** A deletion in the form in which it outlives the page. */
export const removedEdit = (collection: string, items: readonly StoredRow[]): KeptEdit => ({
  queue: REMOVED + collection,
  patch: { items } satisfies Removed,
  row: null,
});

/** What a kept edit adds or removes, and in which collection; null if it does neither. */
export function changeOf({
  queue,
  patch,
}: KeptEdit):
  | ({ kind: 'added'; collection: string } & Added)
  | ({ kind: 'removed'; collection: string } & Removed)
  | null {
  if (queue.startsWith(ADDED))
    return { kind: 'added', collection: queue.slice(ADDED.length), ...(patch as Added) };
  if (queue.startsWith(REMOVED))
    return { kind: 'removed', collection: queue.slice(REMOVED.length), ...(patch as Removed) };
  return null;
}

/** Whether a kept edit adds new items. Those are sent first, since other edits may concern them. */
export const isNew = (edit: KeptEdit): boolean => {
  const change = changeOf(edit);
  return change?.kind === 'added' && change.names === undefined;
};
