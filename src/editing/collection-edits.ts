import { createStore, type StoreApi } from 'zustand/vanilla';
import { StaleRow } from '@/data/errors';
import { announceError } from '@/ui/notices';
import type { PendingInserts } from './pending-inserts';
import { createBatcher } from './batcher';
import type { Collection, RowWrite } from './collection';
import { disputedFields, type Dispute } from './conflicts';
import { createEditQueue } from './edit-queue';
import { inSession } from './in-session';
import { trackSave, type SaveListener } from './track-save';
import type { KeptEdit } from './outbox';
import type { AnyPatch } from './patch';
import { tryAgain, retryWhileOffline } from './connection';
import { saveMerged } from './save-merged';
import type { ShownRows } from './shown-rows';

interface EditsPort<Rows> extends SaveListener {
  shown: Pick<ShownRows<Rows>, 'find' | 'confirm' | 'changed'>;
  pendingInserts: PendingInserts;
  /** Asks field by field what shall stand. */
  dispute: (about: Omit<Dispute, 'id'>) => void;
  /** The row is edited again: what was in dispute about it no longer is. */
  undisputed: (collection: string, key: string) => void;
  saved: () => void;
  refused: (error: unknown) => void;
}

/** An edit that the server has refused or that met another one, and that is shown as it was typed. */
export interface HeldEdit {
  patch: AnyPatch;
  row: object;
  /** Null where it is in dispute. */
  error: unknown;
}

export type HeldEdits = ReadonlyMap<string, HeldEdit>;

/** Nobody wants the edit any more. */
class Dropped extends Error {}

/** Edits of the rows of one collection: shown at once, saved in order for each row. */
export interface CollectionEdits<Rows> {
  /** The row as it is shown; null where there is none. */
  find(key: string): object | null;
  /** The row an edit starts from. */
  startOf(key: string): object | null;
  /** @param from the row as it was shown to whoever made the edit, where that may have been a while ago */
  submit(key: string, patch: AnyPatch, from?: object | null): Promise<boolean>;
  /** Lays all edits over rows. */
  over(rows: Rows): Rows;
  isEmpty(): boolean;
  pending(): KeptEdit[];
  /** Resolves when what is under way now no longer is. */
  settled(): Promise<void>;
  held: StoreApi<HeldEdits>;
  /** Forgets the held edit of a row. */
  release(key: string): void;
  /** Forgets all edits that are held or wait for a connection. */
  drop(): void;
}

export function collectionEdits<Rows>(
  name: string,
  collection: Collection<Rows>,
  port: EditsPort<Rows>,
): CollectionEdits<Rows> {
  const { shown } = port;
  const held = createStore<HeldEdits>(() => new Map());
  const hold = (key: string, edit: HeldEdit | null) => {
    if (!edit && !held.getState().has(key)) return;
    const others = [...held.getState()].filter(([each]) => each !== key);
    held.setState(new Map(edit ? [...others, [key, edit]] : others), true);
  };
  /** Writes of before the last time that all was dropped are not sent any more. */
  let era = 0;
  const write = (writes: readonly Write[]) => inSession(() => retryWhileOffline(() => attempt(writes)));
  async function attempt(writes: readonly Write[]): Promise<(object | null | Error)[]> {
    const wanted = writes.filter((each) => each.era === era);
    const answers = wanted.length === 0 ? [] : await collection.write(wanted);
    return writes.map((each) => (wanted.includes(each) ? (answers.shift() ?? null) : new Dropped()));
  }
  const writeOne = createWriter(write, collection.batch);
  const blank = (key: string) => collection.blank?.(key) ?? null;

  const queue = createEditQueue<object, AnyPatch>({
    async save(key, patch, row) {
      const begun = era;
      await port.pendingInserts.settled(collection.needs?.(key) ?? [key]);
      const from = row ?? blank(key);
      return from && saveMerged(from, patch, (on) => writeOne({ key, patch, on, era: begun }));
    },
    saved(key, row) {
      shown.confirm(name, key, row);
      port.saved();
    },
    failed(key, row, error, lost) {
      const stale = error instanceof StaleRow ? (error as StaleRow<object>) : null;
      // What hangs on a row by links is not part of every answer.
      const theirs = stale?.theirs ? { ...row, ...stale.theirs } : null;
      if (stale) shown.confirm(name, key, theirs);
      const isDisputed = stale !== null && disputedFields({ mine: lost, theirs }).length > 0;
      const base = row ?? blank(key) ?? {};
      if (error instanceof Dropped) return shown.changed();
      if (collection.keepsTyped && (isDisputed || !stale))
        hold(key, { patch: lost, row: base, error: stale ? null : error });
      else if (!stale) (collection.announce ?? announceError)(error, lost);
      if (isDisputed) port.dispute({ collection: name, key, base, mine: lost, theirs });
      shown.changed();
      port.refused(error);
    },
  });

  const patchOf = (key: string): AnyPatch | null =>
    queue.pendingOf(key) ?? held.getState().get(key)?.patch ?? null;
  const startOf = (key: string) => shown.find(name, key) ?? blank(key);

  return {
    find(key) {
      const patch = patchOf(key);
      if (!patch) return shown.find(name, key);
      const row = startOf(key);
      return row && { ...row, ...patch };
    },
    startOf,
    submit(key, patch, from) {
      const base = from ?? startOf(key);
      if (!base) return Promise.resolve(false);
      hold(key, null);
      port.undisputed(name, key);
      const sending = trackSave(port, queue.submit(key, base, patch));
      shown.changed();
      return sending;
    },
    over(rows) {
      const edits = [...queue.pending().map(({ cell, patch }) => [cell, patch] as const)].concat(
        [...held.getState()].map(([key, { patch }]) => [key, patch]),
      );
      if (edits.length === 0) return rows;
      const there = new Map(collection.of(rows).map((row) => [collection.keyOf(row), row]));
      const edited = edits.flatMap(([key, patch]) => {
        const row = there.get(key) ?? blank(key);
        return row ? [[key, { ...row, ...patch }] as const] : [];
      });
      return collection.with(rows, new Map(edited));
    },
    isEmpty: () => queue.isIdle() && held.getState().size === 0,
    pending: () =>
      queue
        .pending()
        .map(({ cell, patch, row }) => ({ queue: `${name} ${cell}`, patch, row }))
        .concat(
          [...held.getState()].map(([key, { patch, row }]) => ({ queue: `${name} ${key}`, patch, row })),
        ),
    settled: () => queue.settled(),
    held,
    release(key) {
      hold(key, null);
      shown.changed();
    },
    drop() {
      era += 1;
      held.setState(new Map(), true);
      shown.changed();
      tryAgain();
    },
  };
}

interface Write extends RowWrite {
  era: number;
}

/** Writes edits one by one or, where a collection takes many, all that have been asked for by then. */
function createWriter(
  write: (edits: readonly Write[]) => Promise<(object | null | Error)[]>,
  most: number | undefined,
): (edit: Write) => Promise<object | null> {
  if (most !== undefined) return createBatcher<Write, object | null>(write, most);
  return async (edit) => {
    const [answer] = await write([edit]);
    if (answer instanceof Error) throw answer;
    return answer ?? null;
  };
}
