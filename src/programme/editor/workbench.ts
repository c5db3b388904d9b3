import type { QueryClient } from '@tanstack/react-query';
import type { StoreApi } from 'zustand/vanilla';
import { session as signedIn } from '@/data/session';
import { createArrivals } from '@/editing/arrivals';
import { createDisputes, type Disputes } from '@/editing/disputes';
import type { Move, Step } from '@/editing/history';
import { keptDeletions, lastTitle } from '@/editing/kept-deletions';
import { inTurn, together } from '@/editing/moves';
import { onePerPlace } from '@/editing/one-per-place';
import { outboxOf } from '@/editing/outbox';
import { holds, inverseOfItem, type AnyPatch } from '@/editing/patch';
import { createSteps, type Steps } from '@/editing/steps';
import { inverseOf, stillHolds, type CellAddress, type EffectPatch } from '../store/effect-patch';
import { type ItemList, type ItemPatch, type ItemRows, type OpenList } from '../store/items';
import type { AuditSummary } from './audit-summary';
import { cachedProgramme } from './cached-programme';
import { cellLanes } from './cell-lanes';
import type { Conflict } from './conflicts';
import { itemLanes } from './item-lanes';
import type { LanePort } from './lane-port';
import { listChanges, type ListChanges } from './list-changes';
import { setPendingOverlay } from './pending-overlay';

export interface CellChange {
  address: CellAddress;
  patch: EffectPatch;
}

/** What is to change about one item of whatever list. */
export type ItemChange = { [L in ItemList]: { list: L; id: string; patch: ItemPatch<L> } }[ItemList];

/** New items of some list. */
export type Addition = { [L in OpenList]: { list: L; items: readonly ItemRows[L][] } }[OpenList];

/** Where a programme is edited: everything shows at once, is saved in order, and can be taken back. */
export interface Workbench extends ListChanges, Steps<AuditSummary> {
  disputes: StoreApi<Disputes<Conflict>>;
  /** Rates cells, as one step. Resolves to whether all of them have been saved. */
  rate(changes: readonly CellChange[], before: AuditSummary): Promise<boolean>;
  /** Changes fields of items of one list, as one step. */
  edit<L extends ItemList>(
    list: L,
    changes: readonly { id: string; patch: ItemPatch<L> }[],
    before: AuditSummary,
    what?: Step['what'],
  ): Promise<boolean>;
  /** Changes items of several lists, as one step: a training and its sessions. `count`: how many things people see in it. */
  editAcross(changes: readonly ItemChange[], before: AuditSummary, count: number): Promise<boolean>;
  /**
   * Adds and changes what a file brings, as one step: all of it, or nothing. Lists that others refer to come first.
   * `count`: how many things people see in it.
   */
  bringIn(
    additions: readonly Addition[],
    changes: readonly ItemChange[],
    before: AuditSummary,
    count: number,
  ): Promise<boolean>;
  /** Ends a conflict: what was chosen of one's own version is written over the other one, as one step. */
  settle(conflict: Conflict, chosen: AnyPatch, before: AuditSummary): Promise<boolean>;
  /** Sends what earlier visits, or tabs that are closed meanwhile, could not; tells how many edits there were. */
  resume(tell: (count: number) => void): void;
}

function createWorkbench(queryClient: QueryClient, organisationId: string, programmeId: string): Workbench {
  const { port: following, ...steps } = createSteps<AuditSummary>();
  const { run } = steps;
  const disputes = createDisputes<Conflict>();
  const cache = cachedProgramme(queryClient, organisationId, programmeId);
  const userId = signedIn()?.user.id ?? '';
  const outbox = outboxOf(userId, programmeId);
  const deletions = keptDeletions(userId, programmeId);

  /** Imports under way, and such as are taken back: half of one must not be sent later. */
  let imports = 0;
  function keep() {
    const { before, after } = lists.pending();
    outbox.write([...before, ...cells.pending(), ...items.pending(), ...after], imports > 0);
  }
  async function importing(move: Move): Promise<boolean> {
    imports += 1;
    try {
      return await move.make();
    } finally {
      imports -= 1;
      keep();
    }
  }
  const whole = (move: Move): Move => ({ make: () => importing(move), holds: () => move.holds() });

  const port: LanePort = {
    cache,
    arrivals: createArrivals(),
    leaving: following.leaving,
    counted(by) {
      following.counted(by);
      keep();
    },
    dispute: disputes.raise,
  };
  const cells = cellLanes({ organisationId, programmeId }, port);
  const items = itemLanes(port);
  const lists = listChanges(
    { organisationId, programmeId },
    {
      ...port,
      keep,
      run,
      resumed: following.resumed,
      withdrawn: following.withdrawn,
      deletions,
      idle: () => Promise.all([cells.idle(), items.idle()]),
    },
  );
  following.earlier(lists.earlier(), lastTitle(deletions));

  setPendingOverlay(programmeId, (rows) => items.overlay(cells.overlay(lists.overlay(rows))));

  const all = async (saves: Promise<boolean>[]) => (await Promise.all(saves)).every(Boolean);

  type Edit = { list: ItemList; id: string; patch: AnyPatch };
  const edited = ({ list, id, patch }: Edit): Move => ({
    make: () => items.submit(list, id, patch),
    holds: () => {
      const row = cache.item(list, id);
      return row !== null && holds(row, patch);
    },
  });

  /** Edits that change something, each with the one that takes it back. */
  const pairsOf = (changes: readonly Edit[]) =>
    changes.flatMap(({ list, id, patch }) => {
      const row = cache.item(list, id);
      if (row === null || holds(row, patch)) return [];
      return [
        {
          bring: edited({ list, id, patch }),
          take: edited({ list, id, patch: inverseOfItem(row, patch) }),
        },
      ];
    });

  function editItems(
    changes: readonly Edit[],
    before: AuditSummary,
    { what, count }: Pick<Step, 'what'> & Partial<Pick<Step, 'count'>>,
  ): Promise<boolean> {
    const pairs = pairsOf(changes);
    if (pairs.length === 0) return Promise.resolve(true);
    const move = (moves: readonly Move[]): Move => ({
      make: () => all(moves.map((each) => each.make())),
      holds: () => moves.every((each) => each.holds()),
    });
    const [forward, back] = [move(pairs.map(({ bring }) => bring)), move(pairs.map(({ take }) => take))];
    return run({ what, count: count ?? pairs.length, forward, back }, before);
  }

  return {
    ...steps,
    disputes: disputes.store,
    rate(changes, before) {
      const inverses = changes.map(({ address, patch }) => ({
        address,
        patch: inverseOf(cache.cell(address), patch),
      }));
      const move = (edits: readonly CellChange[]) => ({
        make: () => all(edits.map(({ address, patch }) => cells.submit(address, patch))),
        holds: () => edits.every(({ address, patch }) => stillHolds(address, cache.cell(address), patch)),
      });
      const step: Step = {
        what: 'rated',
        count: changes.length,
        forward: move(changes),
        back: move(inverses),
      };
      return run(step, before);
    },
    edit: (list, changes, before, what = 'changed') =>
      editItems(
        changes.map(({ id, patch }) => ({ list, id, patch })),
        before,
        { what },
      ),
    editAcross: (changes, before, count) => editItems(changes, before, { what: 'moved', count }),
    bringIn(additions, changes, before, count) {
      const added = additions
        .filter((addition) => addition.items.length > 0)
        .map((addition) => lists.adding(addition.list, addition.items));
      const pairs = [...added, together(pairsOf(changes))];
      const { bring, take } = inTurn(pairs);
      return run({ what: 'imported', count, forward: whole(bring), back: whole(take) }, before);
    },
    add: lists.add,
    remove: lists.remove,
    settle(conflict, chosen, before) {
      disputes.close(conflict);
      if (Object.keys(chosen).length === 0) return Promise.resolve(true);
      return conflict.kind === 'cell'
        ? this.rate([{ address: conflict.address, patch: chosen }], before)
        : this.edit(conflict.list, [{ id: conflict.base.id, patch: chosen }], before);
    },
    resume(tell) {
      outbox.takeOver((left) =>
        tell(left.filter((edit) => [lists, cells, items].some((each) => each.resume(edit))).length),
      );
    },
  };
}

/** The workbench of a programme. */
export const workbenchOf = onePerPlace(createWorkbench);
