import type { Along, StoredRow } from './collection';
import type { KeptEdit } from './outbox';
import type { Names, TableRows } from './taken';

export const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** Of all names, those of what some rows are and refer to. */
export function namesIn(rows: TableRows, names: Names): Names {
  const ids = new Set(
    Object.values(rows)
      .flat()
      .flatMap((row) => (Object.values(row) as unknown[]).flat()),
  );
  return Object.fromEntries(Object.entries(names).filter(([id]) => ids.has(id)));
}

/** Items on their way into a collection. */
export interface Added {
  items: readonly StoredRow[];
  along: Along;
  /** What a deletion took along that is taken back; empty as long as only the server knows. */
  rows?: TableRows;
  /** Where a deletion is taken back: what all of it was called. */
  names?: Names;
}

/** Items on their way out of a collection. */
export interface Removed {
  items: readonly StoredRow[];
}

const ADDED = 'added ';
const REMOVED = 'removed ';

export const addedEdit = (collection: string, added: Added): KeptEdit => ({
  queue: ADDED + collection,
  patch: added,
  row: null,
});
export const removedEdit = (collection: string, items: readonly StoredRow[]): KeptEdit => ({
  queue: REMOVED + collection,
  patch: { items } satisfies Removed,
  row: null,
});

/** What a kept edit adds or removes, and in which collection; null where it does neither. It was kept by this app. */
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

/** Whether something comes that has not been there before: edits may be about it. */
export const isNew = (edit: KeptEdit): boolean => {
  const change = changeOf(edit);
  return change?.kind === 'added' && change.names === undefined;
};
