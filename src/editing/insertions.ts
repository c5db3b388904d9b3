import type { ChangeQueue } from './change-queue';
import type { Along, OpenCollection, StoredRow } from './collection';
import type { Step } from './history';
import type { KeptDeletions } from './kept-deletions';
import { AlreadyDeleted, announceRefusal, tellLeftOut } from './left-out';
import type { MovePair } from './moves';
import { addedEdit, idsOf, namesIn, removedEdit } from './kept-changes';
import type { LeftOut, Names, TableRows, Taken } from './taken';

export interface ItemsPort<Rows> {
  changes: Pick<ChangeQueue<Rows>, 'add'>;
  deletions: Pick<KeptDeletions, 'keep' | 'drop'>;
  rows: () => Rows | undefined;
  find: (collection: string, id: string) => object | null;
  names: () => Names;
  /** Resolves when no edit of now is under way: what is being typed into an item goes before the item does. */
  settled: () => Promise<unknown>;
}

export interface MovesOptions {
  /** Keeps what is deleted for a later visit. */
  keep?: boolean;
  /** What an earlier visit has deleted. */
  taken?: Taken;
  /** It is deleted for an earlier visit. */
  resumed?: boolean;
  /** It is part of something and not kept by itself. */
  part?: boolean;
  /** What hung on the items when they were deleted. */
  along?: Along;
  /** They have not been there before. */
  isNew?: boolean;
}

/** What was gone before it could be deleted. */
const neverTaken = (table: string, ids: readonly string[], rows: TableRows): LeftOut[] => {
  const taken = new Set((rows[table] ?? []).map((row): unknown => Reflect.get(row, 'id')));
  return ids
    .filter((id) => !taken.has(id))
    .map((id) => ({ table, row: { id }, reason: 'deleted', column: null }));
};

/** To the server, what comes back is a new row. Until it is loaded again, the next edit goes by this version. */
const anew = <Item extends StoredRow>(item: Item): Item => ({ ...item, version: 1 });

/** Adding items to collections and removing them, each of which undoes the other. */
export function insertions<Rows>(
  open: Readonly<Record<string, OpenCollection<Rows>>>,
  port: ItemsPort<Rows>,
) {
  /** Two moves that undo each other: the one puts back what the other has deleted. */
  function moves(
    name: string,
    collection: OpenCollection<Rows>,
    shown: readonly StoredRow[],
    { keep = false, resumed = false, part = false, isNew = false, ...earlier }: MovesOptions,
  ): MovePair {
    const items = shown.map(anew);
    // What has not come back can neither be deleted again nor tell that things have changed.
    let ids = idsOf(shown);
    let along: Along = earlier.along ?? {};
    /** What has been deleted; null: nothing was. Undefined as long as items are new. */
    let taken: Taken | null | undefined = isNew ? undefined : earlier.taken;
    /** The deletion that has not been answered yet. */
    let removing = false;
    const isThere = (id: string) => port.find(name, id) !== null;
    const itemsBack = () => items.filter(({ id }) => ids.includes(id));

    function bring(): Promise<boolean> {
      const back = itemsBack();
      const [coming, with_] = [ids, along];
      const isBack = removing || taken !== undefined;
      return port.changes.add({
        brings: coming,
        show: (rows) => collection.withAdded(rows, back, with_),
        async send() {
          if (isBack && taken === null) return undefined;
          const rows = taken?.rows ?? collection.tableRows(back);
          const left = await collection.insert(rows, isBack);
          ids = taken
            ? await tellLeftOut(coming, [...neverTaken(collection.table, coming, rows), ...left], taken)
            : coming;
          if (keep) port.deletions.drop(coming);
          return undefined;
        },
        refused: (error) => {
          announceRefusal(error);
          return false;
        },
        kept: () =>
          part ? null : addedEdit(name, { items: back, along: with_, ...(isBack ? (taken ?? EMPTY) : {}) }),
      });
    }

    function remove(): Promise<boolean> {
      const going = itemsBack();
      const gone = ids;
      const rows = port.rows();
      const own = Object.fromEntries(going.map((item) => [item.id, collection.titleOf(item)]));
      const names = { ...own, ...port.names() };
      const titles = gone.map((id) => names[id] ?? '').filter(Boolean);
      along = (rows && collection.alongOf?.(rows, new Set(gone))) ?? {};
      const settled = port.settled();
      removing = true;
      return port.changes.add({
        show: (now) => collection.without(now, new Set(gone)),
        async send() {
          await settled;
          const out = await collection.remove(gone);
          if (out[collection.table] === undefined) throw new AlreadyDeleted(titles);
          taken = { rows: out, names: { ...own, ...namesIn(out, names) } };
          removing = false;
          if (keep) port.deletions.keep({ list: name, items: going, ...taken });
          return undefined;
        },
        refused(error) {
          const isGone = error instanceof AlreadyDeleted;
          taken = isGone ? { rows: {}, names } : null;
          removing = false;
          announceRefusal(error, resumed ? titles : []);
          return isGone;
        },
        kept: () => (part ? null : removedEdit(name, going)),
      });
    }

    return {
      forward: { make: bring, holds: () => ids.every(isThere) },
      back: { make: remove, holds: () => !ids.some(isThere) },
    };
  }

  /** The step of deleting some items, which an earlier visit has made or this one makes. */
  function removal(name: string, items: readonly StoredRow[], options: MovesOptions = {}): Step | null {
    const collection = open[name];
    if (!collection) return null;
    const { forward, back } = moves(name, collection, items, { keep: true, ...options });
    return { what: 'removed', count: items.length, forward: back, back: forward };
  }

  return {
    /** What adds new items, and what takes them away again. */
    adding(
      name: string,
      items: readonly StoredRow[],
      options: Pick<MovesOptions, 'part' | 'along'> = {},
    ): MovePair | null {
      const collection = open[name];
      return collection ? moves(name, collection, items, { ...options, isNew: true }) : null;
    },
    removal,
    /** Sends what an earlier visit wanted to be there: new items, or such as it had deleted. */
    bringBack(name: string, items: readonly StoredRow[], taken: Taken | null, along: Along): void {
      const move = taken
        ? removal(name, items, { taken, along })?.back
        : this.adding(name, items, { along })?.forward;
      void move?.make();
    },
  };
}

/** As long as only the server knows what a deletion took along. */
const EMPTY: Taken = { rows: {}, names: {} };

export type Insertions<Rows> = ReturnType<typeof insertions<Rows>>;
