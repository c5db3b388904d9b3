import type { QueryClient } from '@tanstack/react-query';
import { StaleRow, toAppError } from '@/data/errors';
import { createArrivals } from './arrivals';
import { disputedFields, type Dispute } from './conflicts';
import type { Raise } from './disputes';
import { createEditQueue } from './edit-queue';
import { inSession } from './in-session';
import { follow, type FollowPort } from './lane';
import { AlreadyDeleted, announceRefusal, tellLeftOut } from './left-out';
import type { KeptEdit } from './outbox';
import { addPendingChange, isPending, withPendingChanges, type RowChange } from './pending-rows';
import { untilReached } from './reach';
import { saveMerged } from './save-merged';
import type { LeftOut, Names, Taken } from './taken';

export interface StoredRow {
  id: string;
  version: number;
}

/** A list of an organisation: where it is cached, and how its rows are stored. */
export interface RowStore<Row extends StoredRow, Patch> {
  /** Tells it from other lists of the organisation. */
  name: string;
  queryKey: readonly unknown[];
  /** The order in which the server answers the rows. */
  compare: (a: Row, b: Row) => number;
  /** Changes a row on the version it was read in. */
  save: (row: Row, patch: Patch) => Promise<Row>;
  /** What a row, and what it refers to, is called. */
  names: (row: Row) => Names;
  /**
   * Inserts rows; those that are there already stay as they are. New ones come all or none of them; of such as have been
   * deleted comes what still fits, and the answer is the rest.
   */
  put: (rows: readonly Row[], whatFits: boolean) => Promise<LeftOut[]>;
  /** Deletes rows, all that are there or none of them, and answers them as they were. */
  take: (ids: readonly string[]) => Promise<Row[]>;
  /** Asks the server for the list. */
  reload: () => Promise<unknown>;
  /** Asks anew for the list and for all that carries it along. */
  refresh: () => Promise<unknown>;
}

/** An edit of a row that met somebody else's. */
export interface RowConflict<Row extends object, Patch extends object> extends Dispute {
  base: Row;
  mine: Patch;
  theirs: Row | null;
}

interface RowPort<Row extends object, Patch extends object> extends FollowPort {
  dispute: Raise<RowConflict<Row, Patch>>;
}

/** What is kept of rows that come or go until the server knows. `names`: of a deletion that is taken back. */
export interface ListChange<Row> extends KeptEdit {
  lane: typeof ADDED | typeof REMOVED;
  patch: { rows: readonly Row[]; names?: Names };
}

const ADDED = 'added';
const REMOVED = 'removed';

export const isListChange = <Row>(edit: KeptEdit): edit is ListChange<Row> =>
  (edit.lane === ADDED || edit.lane === REMOVED) && 'rows' in edit.patch;
export const isRemoval = ({ lane }: ListChange<unknown>): boolean => lane === REMOVED;

/** Changes of a list: shown at once, saved in order, and shown no longer where the server refuses. */
export function rowSaves<Row extends StoredRow, Patch extends object>(
  queryClient: QueryClient,
  store: RowStore<Row, Patch>,
  port: RowPort<Row, Patch>,
) {
  const { queryKey } = store;
  const all = () => queryClient.getQueryData<Row[]>(queryKey) ?? [];
  const find = (id: string) => all().find((row) => row.id === id) ?? null;
  // What is not loaded will be, with all that is on its way laid over it.
  const show = (rows: Row[]) =>
    queryClient.setQueryData<Row[]>(queryKey, (now) => now && withPendingChanges(queryKey, rows));

  const queue = createEditQueue<Row, Patch>({
    save: async (id, patch, row) => {
      if (!row) return row;
      await arrivals.there([id]);
      return saveMerged(row, patch, (on) => inSession(() => untilReached(() => store.save(on, patch))));
    },
    saved: (id, saved) => void show(all().map((row) => (row.id === id && saved ? saved : row))),
    failed(_id, row, error, mine) {
      if (!row || !(error instanceof StaleRow)) return refused(error);
      const { theirs } = error as StaleRow<Row>;
      if (disputedFields({ mine, theirs }).length > 0) port.dispute({ base: row, mine, theirs });
    },
  });

  const arrivals = createArrivals();
  /** In the order in which they were made. */
  const changing = new Set<ListChange<Row>>();
  /** Adding and removing, one after the other: a row is there before it is edited, and edited before it goes. */
  let lists: Promise<unknown> = Promise.resolve();

  function refused(error: unknown, deleting?: readonly string[]): void {
    announceRefusal(error, deleting);
    if (toAppError(error).kind === 'forbidden')
      void queryClient.invalidateQueries({ queryKey: ['memberships'] });
  }

  async function followed(change: RowChange<Row>, sending: Promise<boolean>): Promise<boolean> {
    const ended = addPendingChange(queryKey, change);
    show(all());
    const saved = await follow(
      port,
      sending.finally(() => ended()),
    );
    // What was refused has been shown: only the server knows what stood there before.
    if (!saved) await store.reload().catch(() => null);
    if (!isPending(queryKey)) void store.refresh();
    return saved;
  }

  function listed(
    kept: ListChange<Row>,
    send: () => Promise<unknown>,
    deleting?: readonly string[],
  ): Promise<boolean> {
    changing.add(kept);
    const sending = lists
      .then(() => inSession(() => untilReached(send)))
      .then(
        () => true,
        (error: unknown) => {
          refused(error, deleting);
          return false;
        },
      )
      .finally(() => changing.delete(kept));
    lists = sending;
    return sending;
  }

  const edit = (id: string, patch: Patch, base = find(id)): Promise<boolean> =>
    followed(
      (rows) => rows.map((row) => (row.id === id ? { ...row, ...patch } : row)).sort(store.compare),
      queue.submit(id, base, patch),
    );

  /** Adds rows, new ones or such as have been deleted. Those of the latter that have come back are told. */
  function put(added: readonly Row[], taken?: Taken, back?: (ids: string[]) => void): Promise<boolean> {
    const ids = added.map(({ id }) => id);
    const patch = taken ? { rows: added, names: taken.names } : { rows: added };
    const sending = listed({ lane: ADDED, patch, row: null }, async () => {
      const left = await store.put(added, taken !== undefined);
      back?.(taken ? await tellLeftOut(ids, left, taken) : ids);
    });
    arrivals.expect(ids, sending);
    return followed(
      (rows) => [...rows.filter(({ id }) => !ids.includes(id)), ...added].sort(store.compare),
      sending,
    );
  }

  /**
   * Deletes rows.
   * @param resumed for an earlier visit: what is refused is told by its name
   */
  function take(
    rows: readonly Row[],
    gone: (taken: Row[]) => void,
    { resumed }: { resumed: boolean },
  ): Promise<boolean> {
    const ids = rows.map(({ id }) => id);
    const titles = rows.map((row) => store.names(row)[row.id] ?? '');
    const send = async () => {
      await queue.idle(ids);
      const taken = await store.take(ids);
      if (taken.length === 0) throw new AlreadyDeleted(titles);
      gone(taken);
    };
    return followed(
      (shown) => shown.filter(({ id }) => !ids.includes(id)),
      listed({ lane: REMOVED, patch: { rows }, row: null }, send, resumed ? titles : []),
    );
  }

  return {
    all,
    find,
    edit,
    put,
    take,
    pending: (): KeptEdit[] => [
      ...changing,
      ...queue.pending().map(({ cell, patch, row }) => ({ lane: cell, patch, row })),
    ],
  };
}
