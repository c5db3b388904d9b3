import type { QueryClient } from '@tanstack/react-query';
import type { EditedPlace } from './collection';
import { setOverlay } from './overlays';

/** Unsaved changes that are shown on top of the stored rows. */
interface Pending<Rows> {
  isEmpty(): boolean;
  /** Applies unsaved insertions, deletions and decisions. */
  withChanges(rows: Rows): Rows;
  /** Applies unsaved edits of single rows. */
  withEdits(rows: Rows): Rows;
}

/** The rows as pages read them from the cache: the stored rows with all unsaved changes applied. */
export interface ShownRows<Rows> {
  rows(): Rows | undefined;
  /** A row without its unsaved edits, or null. */
  find(collection: string, key: string): object | null;
  /** Records the row the server has now; null if it has none. */
  confirm(collection: string, key: string, row: object | null): void;
  /** Records a change of many rows that the server has made. */
  confirmChange(change: (rows: Rows) => Rows): void;
  /** Schedules an update after the unsaved changes have changed; many in one tick are shown together. */
  changed(): void;
  /** Runs a scheduled update now. */
  flush(): void;
}

/**
 * Keeps the cached answer of a query at what is stored plus what is unsaved, also when it is fetched again.
 * @param pending the unsaved changes, asked anew for every update
 */
export function shownRows<Rows, Answer>(
  queryClient: QueryClient,
  { queryKey, rowsOf, answerOf, collections }: EditedPlace<Rows, Answer>,
  pending: Pending<Rows>,
): ShownRows<Rows> {
  /** The stored rows; undefined while nothing is unsaved, when the cache holds them. */
  let base: Rows | undefined;
  let confirmed = new Map<string, Map<string, object | null>>();
  let scheduled = false;
  /** The rows with all changes but without edits, computed once per base. */
  let listed: { of: Rows; rows: Rows } | null = null;
  const indexes = new Map<string, { of: readonly object[]; byKey: Map<string, object> }>();

  const cached = (): Rows | undefined => {
    const answer = queryClient.getQueryData<Answer>(queryKey);
    return answer === undefined ? undefined : rowsOf(answer);
  };

  function withConfirmed(rows: Rows): Rows {
    let next = rows;
    for (const [name, changes] of confirmed) next = collections[name]?.with(next, changes) ?? next;
    confirmed = new Map();
    return next;
  }

  /** The rows the server has, as far as known. */
  function stored(): Rows | undefined {
    return pending.isEmpty() && !scheduled ? cached() : (base ??= cached());
  }

  function listedOver(rows: Rows): Rows {
    if (listed?.of !== rows) listed = { of: rows, rows: pending.withChanges(rows) };
    return listed.rows;
  }

  function schedule() {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(flush);
  }

  /** The rows to show for the given stored ones, which become the base while they differ. */
  function over(rows: Rows): Rows {
    base = withConfirmed(rows);
    const shown = pending.withEdits(listedOver(base));
    if (pending.isEmpty()) base = undefined;
    return shown;
  }

  function flush() {
    if (!scheduled) return;
    scheduled = false;
    const rows = base ?? cached();
    if (rows === undefined) return confirmed.clear();
    const shown = over(rows);
    queryClient.setQueryData<Answer>(queryKey, (answer) => answer && answerOf(answer, shown));
  }

  setOverlay<Answer>(queryKey, (answer) => answerOf(answer, over(rowsOf(answer))));

  return {
    rows() {
      flush();
      return cached();
    },
    find(name, key) {
      const written = confirmed.get(name)?.get(key);
      if (written !== undefined) return written;
      const collection = collections[name];
      const rows = stored();
      if (!collection || rows === undefined) return null;
      const all = collection.of(listedOver(rows));
      let index = indexes.get(name);
      if (index?.of !== all) {
        index = { of: all, byKey: new Map(all.map((row) => [collection.keyOf(row), row])) };
        indexes.set(name, index);
      }
      return index.byKey.get(key) ?? null;
    },
    confirm(name, key, row) {
      const changes = confirmed.get(name) ?? new Map<string, object | null>();
      confirmed.set(name, changes.set(key, row));
      schedule();
    },
    confirmChange(change) {
      const rows = base ?? cached();
      if (rows !== undefined) base = change(withConfirmed(rows));
      schedule();
    },
    changed() {
      base ??= cached();
      listed = null;
      schedule();
    },
    flush,
  };
}
