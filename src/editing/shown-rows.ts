import type { QueryClient } from '@tanstack/react-query';
import type { EditedPlace } from './collection';
import { setOverlay } from './overlays';

/** What is on its way and lies over the rows that the server has. */
interface Pending<Rows> {
  isEmpty(): boolean;
  /** Lays over what is added, removed and decided. */
  withChanges(rows: Rows): Rows;
  /** Lays over the edits of single rows. */
  withEdits(rows: Rows): Rows;
}

/** The rows as pages read them from the cache: what the server has, and over it all that is on its way. */
export interface ShownRows<Rows> {
  rows(): Rows | undefined;
  /** A row without the edits of it that are on their way. */
  find(collection: string, key: string): object | null;
  /** The server has a row now; null: it has none any more. */
  confirm(collection: string, key: string, row: object | null): void;
  /** The server has made a change of many rows. */
  confirmChange(change: (rows: Rows) => Rows): void;
  /** Something else is on its way than before: shown by the next moment, many edits at once. */
  changed(): void;
  /** Shows everything now. */
  flush(): void;
}

export function shownRows<Rows, Answer>(
  queryClient: QueryClient,
  { queryKey, rowsOf, answerOf, collections }: EditedPlace<Rows, Answer>,
  pending: Pending<Rows>,
): ShownRows<Rows> {
  /** Without what is on its way; undefined as long as nothing is: then it is what is shown. */
  let base: Rows | undefined;
  let confirmed = new Map<string, Map<string, object | null>>();
  let scheduled = false;
  /** What is shown but for edits, made once for each base. */
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

  /** What the server has, as far as it is known here. */
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

  /** What is shown on what the server has, which is remembered as long as they differ. */
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
