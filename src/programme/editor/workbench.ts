import type { QueryClient } from '@tanstack/react-query';
import { toAppError } from '@/data/errors';
import { createEditor, type Editor } from '@/editing/editor';
import type { Step, StepKind } from '@/editing/history';
import { onePerPlace } from '@/editing/one-per-place';
import { savedOrWaiting } from '@/editing/connection';
import { announceError } from '@/ui/notices';
import { programmeKey } from '../queries';
import type { DecisionChange } from '../decided';
import { cellKey, type CellAddress, type EffectPatch } from '../store/effect-patch';
import type { CachedProgramme, ItemList, ItemPatch, ItemRows, OpenList } from '../store/items';
import type { ProgrammeRows } from '../store/row-types';
import type { AuditSummary } from './audit-summary';
import { CELLS, collectionsOf } from './collections';
import { decisions } from './decisions';
import { namesOf } from './names-of';
import { openListsOf } from './open-lists';

export interface CellChange {
  address: CellAddress;
  patch: EffectPatch;
}

/** What is to change about one item of whatever list. */
export type ItemChange = { [L in ItemList]: { list: L; id: string; patch: ItemPatch<L> } }[ItemList];

/** New items of some list. */
export type Addition = { [L in OpenList]: { list: L; items: readonly ItemRows[L][] } }[OpenList];

/** Where a programme is edited. */
export interface Workbench extends Omit<
  Editor<ProgrammeRows, AuditSummary>,
  'edit' | 'add' | 'remove' | 'bringIn' | 'resume'
> {
  /** The rows as they are shown. */
  loaded(): CachedProgramme;
  /** Rates cells, as one step. Resolves to whether all of them have been saved. */
  rate(changes: readonly CellChange[], before: AuditSummary): Promise<boolean>;
  /** Changes fields of items of one list, as one step. */
  edit<L extends ItemList>(
    list: L,
    changes: readonly { id: string; patch: ItemPatch<L> }[],
    before: AuditSummary,
    what?: StepKind,
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
  add<L extends OpenList>(list: L, items: readonly ItemRows[L][], before: AuditSummary): Promise<boolean>;
  remove(list: OpenList, ids: readonly string[], before: AuditSummary): Promise<boolean>;
  /**
   * Decides about findings, as one step. Resolves when it is saved, or waits for a connection.
   * @throws {AppError} `conflict` when somebody else has decided about one of them since; `forbidden`
   */
  decide(what: StepKind, changes: readonly DecisionChange[], before: AuditSummary): Promise<void>;
  /** Sends what earlier visits, or tabs that are closed meanwhile, could not; tells how many edits there were. */
  resume(tell: (count: number) => void): void;
}

const edited = ({ list, id, patch }: ItemChange) => ({ collection: list, key: id, patch });

function createWorkbench(queryClient: QueryClient, organisationId: string, programmeId: string): Workbench {
  const place = { organisationId, programmeId };
  const queryKey = programmeKey(organisationId, programmeId);
  const cached = () => queryClient.getQueryData<CachedProgramme>(queryKey);
  const reload = () => queryClient.invalidateQueries({ queryKey, exact: true });
  /** Lists of programmes tell of what is in them. */
  const refreshOthers = () =>
    void queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] });

  const editor = createEditor<ProgrammeRows, CachedProgramme, AuditSummary>(queryClient, {
    name: programmeId,
    queryKey,
    rowsOf: ({ rows }) => rows,
    answerOf: (answer, rows) => ({ ...answer, rows }),
    collections: collectionsOf(place),
    open: openListsOf(place),
    leftOutWords: () => import('../left-out-lines'),
    names() {
      const programme = cached();
      return programme ? namesOf(programme) : {};
    },
    afterEdit: refreshOthers,
    afterChange() {
      void reload();
      refreshOthers();
    },
    reload,
  });
  const deciding = decisions(place, {
    rows: () => cached()?.rows,
    change: (change) => editor.change(change),
    announce: announceError,
  });

  return {
    ...editor,
    loaded() {
      const programme = cached();
      if (!programme) throw new Error('nothing is edited before it is loaded');
      return programme;
    },
    rate: (changes, before) =>
      editor.edit(
        changes.map(({ address, patch }) => ({ collection: CELLS, key: cellKey(address), patch })),
        before,
        { what: 'rated' },
      ),
    edit: (list, changes, before, what = 'changed') =>
      editor.edit(
        changes.map(({ id, patch }) => ({ collection: list, key: id, patch })),
        before,
        { what },
      ),
    editAcross: (changes, before, count) =>
      editor.edit(changes.map(edited), before, { what: 'moved', count }),
    bringIn: (additions, changes, before, count) =>
      editor.bringIn(
        additions.map(({ list, items }) => ({ collection: list, items })),
        changes.map(edited),
        before,
        { what: 'imported', count },
      ),
    async decide(what, changes, before) {
      let failed: unknown = null;
      let isAwaited = true;
      const step = deciding.stepOf(what, changes, (error) => {
        if (isAwaited) failed = error;
        else announceError(error);
      });
      const saved = await savedOrWaiting(editor.run(step, before));
      isAwaited = false;
      if (saved) return;
      // Who is asked again is to see what somebody else has decided.
      await reload();
      throw toAppError(failed);
    },
    resume(tell) {
      const run = (step: Step) => void editor.history.run(step);
      editor.resume(tell, (edit) =>
        deciding.resume(edit, { run, withdraw: (step) => editor.withdraw(step) }),
      );
    },
  };
}

/** The workbench of a programme. */
export const workbenchOf = onePerPlace(createWorkbench);
