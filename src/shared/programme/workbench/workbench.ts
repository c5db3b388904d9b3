import type { QueryClient } from '@tanstack/react-query';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '@/data/errors';
import { newId } from '@/data/new-id';
import { lostSession, onSessionChange, session as signedIn } from '@/data/session';
import { announceError } from '@/shared/ui/notices';
import type { AuditSummary } from './audit-summary';
import { cachedProgramme } from './cached-programme';
import { cellLanes } from './cell-lanes';
import type { Conflict } from './conflicts';
import { inverseOf, stillHolds, type CellAddress, type EffectPatch } from './effect-patch';
import { createHistory, type History, type Step } from './history';
import { itemLanes } from './item-lanes';
import type { DisputedEdit } from './lane';
import { holds, inverseOfItem, type AnyPatch, type ItemList, type ItemPatch } from './items';
import { keptEdits } from './kept-edits';
import { listChanges, type ListChanges } from './list-changes';
import { setPendingOverlay } from './pending-overlay';

/** What was last done on the page, and how things stood before it. */
export interface EditReport {
  kind: 'done' | 'undone' | 'redone';
  what: Step['what'];
  count: number;
  before: AuditSummary;
  /** What was deleted is taken back on the page one is led to: tells of it there, too. */
  carried?: boolean;
}

export interface WorkbenchState {
  report: EditReport | null;
  /** Edits that the server has not confirmed yet. */
  saving: number;
  /** Edits that met somebody else's, oldest first. */
  conflicts: readonly Conflict[];
  /** How many conflicts have been decided; fields that were part of one start afresh. */
  settled: number;
  /** What somebody wants to do that would lose edits which wait for a connection. */
  leaving: (() => void) | null;
}

export interface CellChange {
  address: CellAddress;
  patch: EffectPatch;
}

/** Where a programme is edited: everything shows at once, is saved in order, and can be taken back. */
export interface Workbench extends ListChanges {
  store: StoreApi<WorkbenchState>;
  history: History;
  /** Rates cells, as one step. Resolves to whether all of them have been saved. */
  rate(changes: readonly CellChange[], before: AuditSummary): Promise<boolean>;
  /** Changes fields of items of one list, as one step. */
  edit<L extends ItemList>(
    list: L,
    changes: readonly { id: string; patch: ItemPatch<L> }[],
    before: AuditSummary,
    what?: Step['what'],
  ): Promise<boolean>;
  /** Ends a conflict: what was chosen of one's own version is written over the other one, as one step. */
  settle(conflict: Conflict, chosen: AnyPatch, before: AuditSummary): Promise<boolean>;
  /** Takes a step that somebody else has made. Resolves to whether it has been saved. */
  run(step: Step, before: AuditSummary): Promise<boolean>;
  undo(before: AuditSummary): Promise<boolean>;
  redo(before: AuditSummary): Promise<boolean>;
  /** Sends what an earlier visit could not. Answers how many edits there were. */
  resume(): number;
}

function createWorkbench(queryClient: QueryClient, organisationId: string, programmeId: string): Workbench {
  const store = createStore<WorkbenchState>(() => ({
    report: null,
    saving: 0,
    conflicts: [],
    settled: 0,
    leaving: null,
  }));
  const history = createHistory();
  const cache = cachedProgramme(queryClient, organisationId, programmeId);
  let resumed = false;
  const kept = keptEdits(signedIn()?.user.id ?? '', programmeId);

  const dispute = (about: DisputedEdit) =>
    store.setState(({ conflicts }) => ({ conflicts: [...conflicts, { ...about, id: newId() }] }));
  const counted = (by: number) => {
    store.setState(({ saving }) => ({ saving: saving + by }));
    kept.write([...cells.pending(), ...items.pending()]);
  };
  const leaving = (then: () => void) => store.setState({ leaving: then });
  const port = { cache, counted, dispute, leaving };
  const cells = cellLanes({ organisationId, programmeId }, port);
  const items = itemLanes(port);

  setPendingOverlay(programmeId, (rows) => items.overlay(cells.overlay(rows)));

  async function run(step: Step, before: AuditSummary): Promise<boolean> {
    const report: EditReport = { kind: 'done', what: step.what, count: step.count, before };
    store.setState({ report });
    const saved = await history.run(step);
    if (!saved) store.setState((state) => ({ report: state.report === report ? null : state.report }));
    return saved;
  }

  async function turn(kind: 'undone' | 'redone', before: AuditSummary): Promise<boolean> {
    const { past, future } = history.store.getState();
    const step = (kind === 'undone' ? past : future).at(-1);
    if (!step) return false;
    const report: EditReport = { kind, what: step.what, count: step.count, before };
    store.setState({ report });
    const result = await (kind === 'undone' ? history.undo() : history.redo());
    if (result === 'done') return true;
    store.setState((state) => ({ report: state.report === report ? null : state.report }));
    if (result === 'stale') announceError(new AppError('conflict', 'it has been changed since'));
    return false;
  }

  const all = async (saves: Promise<boolean>[]) => (await Promise.all(saves)).every(Boolean);

  return {
    store,
    history,
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
    edit(list, changes, before, what = 'changed') {
      const known = changes.flatMap(({ id, patch }) => {
        const row = cache.item(list, id);
        return row === null || holds(row, patch) ? [] : [{ id, patch: patch, row }];
      });
      if (known.length === 0) return Promise.resolve(true);
      const inverses = known.map(({ id, patch, row }) => ({ id, patch: inverseOfItem(row, patch) }));
      const move = (edits: readonly { id: string; patch: AnyPatch }[]) => ({
        make: () => all(edits.map(({ id, patch }) => items.submit(list, id, patch))),
        holds: () =>
          edits.every(({ id, patch }) => {
            const row = cache.item(list, id);
            return row !== null && holds(row, patch);
          }),
      });
      return run({ what, count: known.length, forward: move(known), back: move(inverses) }, before);
    },
    ...listChanges(
      { organisationId, programmeId },
      { cache, counted, leaving, run, idle: () => Promise.all([cells.idle(), items.idle()]) },
    ),
    settle(conflict, chosen, before) {
      store.setState(({ conflicts, settled }) => ({
        conflicts: conflicts.filter((each) => each !== conflict),
        settled: settled + 1,
      }));
      if (Object.keys(chosen).length === 0) return Promise.resolve(true);
      return conflict.kind === 'cell'
        ? this.rate([{ address: conflict.address, patch: chosen }], before)
        : this.edit(conflict.list, [{ id: conflict.base.id, patch: chosen }], before);
    },
    run,
    undo: (before) => turn('undone', before),
    redo: (before) => turn('redone', before),
    resume() {
      if (resumed) return 0;
      resumed = true;
      const left = kept.read().filter((edit) => cells.resume(edit) || items.resume(edit));
      return left.length;
    },
  };
}

let workbenches = new WeakMap<QueryClient, Map<string, Workbench>>();
let owner: string | undefined;

// Whoever signs in next must not be able to take back what somebody else did.
onSessionChange(() => {
  const person = signedIn()?.user.id ?? lostSession()?.id;
  if (owner !== undefined && person !== owner) workbenches = new WeakMap();
  owner = person;
});

/** The workbench of a programme, made when it is first asked for; it outlives the pages. */
export function workbenchOf(
  queryClient: QueryClient,
  organisationId: string,
  programmeId: string,
): Workbench {
  owner ??= signedIn()?.user.id;
  const own = workbenches.get(queryClient) ?? new Map<string, Workbench>();
  workbenches.set(queryClient, own);
  const workbench = own.get(programmeId) ?? createWorkbench(queryClient, organisationId, programmeId);
  own.set(programmeId, workbench);
  return workbench;
}
