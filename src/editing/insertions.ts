import type { ChangeQueue } from './change-queue';
import type { Along, OpenCollection, StoredRow } from './collection';
import type { Step } from './history';
import type { KeptDeletions } from './kept-deletions';
import { AlreadyDeleted, announceRefusal, tellLeftOut } from './left-out';
import type { MovePair } from './moves';
import { addedEdit, idsOf, namesIn, removedEdit } from './kept-changes';
import type { LeftOut, LeftOutWords, Names, TableRows, Taken } from './taken';

export interface ItemsPort<Rows> {
  changes: Pick<ChangeQueue<Rows>, 'add'>;
  deletions: Pick<KeptDeletions, 'keep' | 'drop'>;
  rows: () => Rows | undefined;
  find: (collection: string, id: string) => object | null;
  names: () => Names;
  leftOutWords: () => Promise<LeftOutWords>;
  /** Resolves when all current edits are saved, so that edits of an item are sent before its deletion. */
  settled: () => Promise<unknown>;
}

export interface MovesOptions {
  /** Keeps what is deleted for a later visit. */
  keep?: boolean;
  /** The rows an earlier visit has deleted. */
  taken?: Taken;
  /** The deletion of an earlier visit. */
  resumed?: boolean;
  /** Part of a larger step, which is not kept in the browser. */
  part?: boolean;
  /** The dependents of the items when they were deleted. */
  along?: Along;
  /** The items have never been stored. */
  isNew?: boolean;
}

/** Items that had been deleted already by somebody else. */
const neverTaken = (table: string, ids: readonly string[], rows: TableRows): LeftOut[] => {
  const taken = new Set((rows[table] ?? []).map((row): unknown => Reflect.get(row, 'id')));
  return ids
    .filter((id) => !taken.has(id))
    .map((id) => ({ table, row: { id }, reason: 'deleted', column: null }));
};

/** A restored item is a new row to the server, with version 1. */
export const asNewRow = <Item extends StoredRow>(item: Item): Item => ({ ...item, version: 1 });

/** Adds items to collections and removes them; each is the undo of the other. */
export function insertions<Rows>(
  open: Readonly<Record<string, OpenCollection<Rows>>>,
  port: ItemsPort<Rows>,
) {
  /** Inserting and deleting items as a pair of moves: one restores what the other has deleted. */
  function moves(
    name: string,
    collection: OpenCollection<Rows>,
    shown: readonly StoredRow[],
    { keep = false, resumed = false, part = false, isNew = false, ...earlier }: MovesOptions,
  ): MovePair {
    const items = shown.map(asNewRow);
    // Items that could not be restored are neither deleted again nor checked for changes.
    let ids = idsOf(shown);
    let along: Along = earlier.along ?? {};
    /** The deleted rows; null if nothing was deleted, undefined while the items are new. */
    let taken: Taken | null | undefined = isNew ? undefined : earlier.taken;
    /** Whether a deletion is being sent. */
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
            ? await tellLeftOut(
                coming,
                [...neverTaken(collection.table, coming, rows), ...left],
                taken,
                port.leftOutWords,
              )
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

  /** The step that deletes items; null if items of this collection cannot be deleted. */
  function removal(name: string, items: readonly StoredRow[], options: MovesOptions = {}): Step | null {
    const collection = open[name];
    if (!collection) return null;
    const { forward, back } = moves(name, collection, items, { keep: true, ...options });
    return { what: 'removed', count: items.length, forward: back, back: forward };
  }

  return {
    /** The moves that add new items and remove them again; null if the collection takes none. */
    adding(
      name: string,
      items: readonly StoredRow[],
      options: Pick<MovesOptions, 'part' | 'along'> = {},
    ): MovePair | null {
      const collection = open[name];
      return collection ? moves(name, collection, items, { ...options, isNew: true }) : null;
    },
    removal,
    /** Sends items that an earlier visit has added, or restored after deleting them. */
    bringBack(name: string, items: readonly StoredRow[], taken: Taken | null, along: Along): void {
      const move = taken
        ? removal(name, items, { taken, along })?.back
        : this.adding(name, items, { along })?.forward;
      void move?.make();
    },
  };
}

/** For a deletion whose rows only the server knows yet. */
const EMPTY: Taken = { rows: {}, names: {} };

export type Insertions<Rows> = ReturnType<typeof insertions<Rows>>;
