import type { QueryClient } from '@tanstack/react-query';
import type { StoreApi } from 'zustand/vanilla';
import { session } from '@/data/session';
import { createDisputes, type Disputes } from './disputes';
import type { Step, StepKind } from './history';
import { keptDeletions, lastTitle, type KeptDeletion } from './kept-deletions';
import { onePerPlace } from './one-per-place';
import { outboxOf, type KeptEdit } from './outbox';
import { holds, inverseOfItem } from './patch';
import {
  isListChange,
  isRemoval,
  rowSaves,
  type RowConflict,
  type RowStore,
  type StoredRow,
} from './row-saves';
import { createSteps, type Steps } from './steps';
import type { Taken } from './taken';

interface RowEdit<Row, Patch> {
  id: string;
  patch: Patch;
  /** The row as it was shown to whoever made the edit, where that may have been a while ago. */
  base?: Row | undefined;
}

/**
 * Where a list of an organisation is edited, its teams for one; every call is one step, and resolves to whether it has
 * been saved.
 */
export interface RowBench<Row extends object, Patch extends object> extends Steps<null> {
  edit: (changes: readonly RowEdit<Row, Patch>[], what?: StepKind) => Promise<boolean>;
  add: (rows: readonly Row[]) => Promise<boolean>;
  remove: (ids: readonly string[]) => Promise<boolean>;
  disputes: StoreApi<Disputes<RowConflict<Row, Patch>>>;
  /** Ends a conflict: what was chosen of one's own version is written over the other one, as one step. */
  settle: (conflict: RowConflict<Row, Patch>, chosen: Patch) => Promise<boolean>;
  /** Sends what earlier visits, or tabs that are closed meanwhile, could not; tells how many edits there were. */
  resume: (tell: (count: number) => void) => void;
}

interface ComingOptions {
  /** Keeps for a later visit what is deleted. */
  keep?: boolean;
  /** What an earlier visit has deleted. */
  taken?: Taken;
  /** It is deleted for an earlier visit. */
  resumed?: boolean;
}

const nameOfAll = (rows: readonly { id: string }[]) =>
  rows
    .map(({ id }) => id)
    .sort()
    .join(' ');

function createRowBench<Row extends StoredRow, Patch extends object>(
  queryClient: QueryClient,
  organisationId: string,
  store: RowStore<Row, Patch>,
): RowBench<Row, Patch> {
  const { port, ...steps } = createSteps<null>();
  const disputes = createDisputes<RowConflict<Row, Patch>>();
  const place = [session()?.user.id ?? '', `${store.name}.${organisationId}`] as const;
  const outbox = outboxOf(...place);
  const deletions = keptDeletions(...place);
  const saves = rowSaves(queryClient, store, {
    leaving: port.leaving,
    counted(by) {
      port.counted(by);
      outbox.write(saves.pending());
    },
    dispute: disputes.raise,
  });

  const edits = (changes: readonly RowEdit<Row, Patch>[]) => ({
    make: async () =>
      (await Promise.all(changes.map(({ id, patch, base }) => saves.edit(id, patch, base)))).every(Boolean),
    holds: () =>
      changes.every(({ id, patch }) => {
        const row = saves.find(id);
        return row !== null && holds(row, { ...patch });
      }),
  });

  /** What was deleted, with the names it had then. */
  const takenOf = (rows: readonly Row[]): Taken => ({
    rows: { [store.name]: [...rows] },
    names: Object.assign({}, ...rows.map((row) => store.names(row))) as Taken['names'],
  });

  /** Two moves that undo each other; the one puts back what the other has deleted. */
  function comingAndGoing(
    rows: readonly Row[],
    { keep = false, taken, resumed = false }: ComingOptions = {},
  ) {
    let stored = rows;
    let names = taken?.names;
    // What has not come back can neither be deleted again nor tell that things have changed.
    let ids = rows.map(({ id }) => id);
    const isThere = (id: string) => saves.find(id) !== null;
    return {
      // To the server it is a new row. Until it is loaded again, the next edit goes by this version.
      come: {
        make: () =>
          saves.put(
            stored.map((row) => ({ ...row, version: 1 })),
            names && { ...takenOf(stored), names },
            (back) => {
              if (keep) deletions.drop(ids);
              ids = back;
            },
          ),
        holds: () => ids.every(isThere),
      },
      go: {
        make: () => {
          const going = rows.filter(({ id }) => ids.includes(id)).map((row) => saves.find(row.id) ?? row);
          names = takenOf(going).names;
          const gone = (taken: readonly Row[]) => {
            stored = taken;
            if (keep)
              deletions.keep({ list: store.name, items: stored, ...takenOf(stored), names: names ?? {} });
          };
          return saves.take(going, gone, { resumed });
        },
        holds: () => !ids.some(isThere),
      },
    };
  }

  function removal(rows: readonly Row[], options?: ComingOptions): Step {
    const { come, go } = comingAndGoing(rows, { keep: true, ...options });
    return { what: 'removed', count: rows.length, forward: go, back: come };
  }

  /** Deletions of earlier visits, which these may have taken back. */
  const removals = new Map<string, Step>();

  /** The step of a deletion which an earlier visit made, and may have taken back. */
  function earlierRemoval(rows: readonly Row[], options: ComingOptions): Step {
    const step = removal(rows, options);
    removals.set(nameOfAll(rows), step);
    return step;
  }

  /** An earlier visit's deletion, unless things are back by now. */
  function earlier({ items, ...taken }: KeptDeletion): Step[] {
    if (!items.some(({ id }) => saves.find(id) !== null)) {
      // They were written as rows of this list, by this app.
      return [earlierRemoval(items as readonly Row[], { taken })];
    }
    deletions.drop(items.map(({ id }) => id));
    return [];
  }
  port.earlier(deletions.all().flatMap(earlier), lastTitle(deletions));

  /** Sends what an earlier visit could not, edits on the rows they were made on. */
  function resume(kept: KeptEdit): void {
    if (!isListChange<Row>(kept)) {
      void saves.edit(kept.lane, kept.patch as Patch, kept.row as Row | null);
      return;
    }
    const { rows, names } = kept.patch;
    if (isRemoval(kept)) {
      const [first] = rows;
      const title = (first && store.names(first)[first.id]) ?? '';
      return port.resumed(earlierRemoval(rows, { resumed: true }), title);
    }
    const removed = names && removals.get(nameOfAll(rows));
    if (removed) port.withdrawn(removed);
    else if (names)
      void saves.put(rows, { ...takenOf(rows), names }, () => deletions.drop(rows.map(({ id }) => id)));
    else void saves.put(rows);
  }

  return {
    ...steps,
    disputes: disputes.store,
    edit(changes, what = 'changed') {
      const known = changes.flatMap(({ id, patch, base }) => {
        const row = saves.find(id);
        if (row === null || holds(row, { ...patch })) return [];
        return [{ id, patch, base, before: inverseOfItem(row, { ...patch }) as Patch }];
      });
      if (known.length === 0) return Promise.resolve(true);
      const back = known.map(({ id, before }) => ({ id, patch: before }));
      return steps.run({ what, count: known.length, forward: edits(known), back: edits(back) }, null);
    },
    add(rows) {
      const { come, go } = comingAndGoing(rows);
      return steps.run({ what: 'added', count: rows.length, forward: come, back: go }, null);
    },
    remove(ids) {
      const rows = saves.all().filter(({ id }) => ids.includes(id));
      if (rows.length === 0) return Promise.resolve(true);
      return steps.run(removal(rows), null);
    },
    settle(conflict, chosen) {
      disputes.close(conflict);
      return this.edit([{ id: conflict.base.id, patch: chosen }]);
    },
    resume(tell) {
      outbox.takeOver((left) => {
        left.forEach(resume);
        tell(left.length);
      });
    },
  };
}

/** The bench of a list, one for each organisation. */
export const rowBenchOf = <Row extends StoredRow, Patch extends object>(
  storeOf: (queryClient: QueryClient, organisationId: string) => RowStore<Row, Patch>,
): ((queryClient: QueryClient, organisationId: string) => RowBench<Row, Patch>) =>
  onePerPlace((queryClient, organisationId: string) =>
    createRowBench(queryClient, organisationId, storeOf(queryClient, organisationId)),
  );
