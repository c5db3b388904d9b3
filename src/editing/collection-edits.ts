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
  /** Asks the user which version of each field to keep. */
  dispute: (about: Omit<Dispute, 'id'>) => void;
  /** Called when the row is edited again, which settles its conflict. */
  undisputed: (collection: string, key: string) => void;
  saved: () => void;
  refused: (error: unknown) => void;
}

/** An edit that was refused or conflicts with another one, and is still shown as it was typed. */
export interface HeldEdit {
  patch: AnyPatch;
  row: object;
  /** Why it was refused; null if it is in conflict. */
  error: unknown;
}

export type HeldEdits = ReadonlyMap<string, HeldEdit>;

/** The edit was dropped before it was sent. */
class Dropped extends Error {}

/** Edits of the rows of one collection: shown at once, saved in order per row. */
export interface CollectionEdits<Rows> {
  /** The row as shown, or null if there is none. */
  find(key: string): object | null;
  /** The row an edit starts from: the stored one or a blank one; null if there is neither. */
  startOf(key: string): object | null;
  /**
   * Resolves to whether the edit has been saved.
   * @param from the row as it was when the user made the edit; by default the current one
   */
  submit(key: string, patch: AnyPatch, from?: object | null): Promise<boolean>;
  /** Applies all unsaved edits to rows. */
  over(rows: Rows): Rows;
  isEmpty(): boolean;
  pending(): KeptEdit[];
  /** Resolves when every save that is running now has ended. */
  settled(): Promise<void>;
  held: StoreApi<HeldEdits>;
  /** Drops the held edit of a row. */
  release(key: string): void;
  /** Drops all edits that are held or wait for a connection. */
  drop(): void;
}

/**
 * Queues the edits of one collection, one queue per row, and holds what could not be saved until the user has decided.
 * @param name of the collection, as kept edits name it
 */
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
  /** Writes queued before the last `drop` are not sent. */
  let era = 0;
  const write = (writes: readonly Write[]) => inSession(() => retryWhileOffline(() => attempt(writes)));
  async function attempt(writes: readonly Write[]): Promise<(object | null | Error)[]> {
    // Whatever is dropped while this is on its way has been sent.
    const current = era;
    const wanted = writes.filter((each) => each.era === current);
    const answers = wanted.length === 0 ? [] : await collection.write(wanted);
    return writes.map((each) => (each.era === current ? (answers.shift() ?? null) : new Dropped()));
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
      if (error instanceof Dropped) return shown.changed();
      const stale = error instanceof StaleRow ? (error as StaleRow<object>) : null;
      // What hangs on a row by links is not part of every answer.
      const theirs = stale?.theirs ? { ...row, ...stale.theirs } : null;
      if (stale) shown.confirm(name, key, theirs);
      const isDisputed = stale !== null && disputedFields({ mine: lost, theirs }).length > 0;
      const base = row ?? blank(key) ?? {};
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

  /** Everything that is on its way or held, with the row it was made on. */
  const unsaved = (): { key: string; patch: AnyPatch; row: object | null }[] => [
    ...queue.pending().map(({ cell, patch, row }) => ({ key: cell, patch, row })),
    ...[...held.getState()].map(([key, { patch, row }]) => ({ key, patch, row })),
  ];

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
      const edits = unsaved();
      if (edits.length === 0) return rows;
      const there = new Map(collection.of(rows).map((row) => [collection.keyOf(row), row]));
      const edited = edits.flatMap(({ key, patch }) => {
        const row = there.get(key) ?? blank(key);
        return row ? [[key, { ...row, ...patch }] as const] : [];
      });
      return collection.with(rows, new Map(edited));
    },
    isEmpty: () => queue.isIdle() && held.getState().size === 0,
    pending: () => unsaved().map(({ key, patch, row }) => ({ queue: `${name} ${key}`, patch, row })),
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

/** Writes edits one by one, or in batches where the collection has a batch size. */
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
