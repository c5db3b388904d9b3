import type { StepKind } from '@/editing/history';
import type { AuditSummary } from './editor/audit-summary';
import type { CellChange, Workbench } from './editor/workbench';
import { cellPatchOf, patchOf, rowOf, type CellPatch, type EntityPatch } from './entities/entities';
import { referencesIn } from './entities/references';
import { newRows, type NewThings } from './new-rows';
import type { ItemList, OpenList } from './store/items';

/** A programme is a list of one, which needs no key. */
export const PROGRAMME = '';

/** A cell by the keys of its condition and behaviour. */
export interface CellKeys {
  condition: string;
  behaviour: string;
}

export interface CellRating {
  cell: CellKeys;
  patch: CellPatch;
}

/** What is to change about one thing of a list. */
export interface KeyedPatch<L extends ItemList> {
  key: string;
  patch: EntityPatch<L>;
}

/** What is to change about one thing of whatever list. */
export type KeyedChange = { [L in ItemList]: { list: L } & KeyedPatch<L> }[ItemList];

/**
 * Changes a programme by what pages know of it: things by their keys, fields by the names of the model. Every call is one
 * step of the history, and resolves to whether it has been saved.
 */
export function editByKey(workbench: Workbench, before: AuditSummary) {
  function toRow<L extends ItemList>(list: L, { key, patch }: KeyedPatch<L>) {
    const { rows, teams } = workbench.loaded();
    const row = rowOf(rows, list, key);
    return { id: row.id, patch: patchOf(list, patch, referencesIn({ ...rows, teams }), row) };
  }
  const toItem = ({ list, ...change }: KeyedChange) => ({ list, ...toRow(list, change) });

  function toCells(ratings: readonly CellRating[]): CellChange[] {
    const { rows, teams } = workbench.loaded();
    const { organisation_id: organisationId, id: programmeId } = rows.programme;
    const refs = referencesIn({ ...rows, teams });
    return ratings.map(({ cell, patch }) => {
      const conditionId = refs.idOf('conditions', cell.condition);
      const behaviourId = refs.idOf('behaviours', cell.behaviour);
      const address = { organisationId, programmeId, conditionId, behaviourId };
      return { address, patch: cellPatchOf(patch, refs) };
    });
  }

  return {
    edit: <L extends ItemList>(list: L, key: string, patch: EntityPatch<L>) =>
      workbench.edit(list, [toRow(list, { key, patch })], before),
    editMany: <L extends ItemList>(list: L, changes: readonly KeyedPatch<L>[], what?: StepKind) =>
      workbench.edit(
        list,
        changes.map((change) => toRow(list, change)),
        before,
        what,
      ),
    editProgramme: (patch: EntityPatch<'programme'>) =>
      workbench.edit('programme', [toRow('programme', { key: PROGRAMME, patch })], before),
    /** Changes things of several lists: a training and its sessions. `count`: how many things people see in it. */
    editAcross: (changes: readonly KeyedChange[], count: number) =>
      workbench.editAcross(changes.map(toItem), before, count),
    /** Adds and changes what a file brings: all of it, or nothing. Things may refer to such as come before them. */
    bringIn: (additions: readonly NewThings[], changes: readonly KeyedChange[], count: number) =>
      workbench.bringIn(newRows(workbench.loaded(), additions), changes.map(toItem), before, count),
    /** Adds new things at the end of their list; answers their keys beside whether they have been saved. */
    add: (things: NewThings) => {
      const [made] = newRows(workbench.loaded(), [things]);
      const items = made?.items ?? [];
      return { keys: items.map(({ key }) => key), saved: workbench.add(things.list, items, before) };
    },
    remove: (list: OpenList, keys: readonly string[]) => {
      const { rows } = workbench.loaded();
      return workbench.remove(
        list,
        keys.map((key) => rowOf(rows, list, key).id),
        before,
      );
    },
    /** Changes any number of cells. */
    rateMany: (ratings: readonly CellRating[]) => workbench.rate(toCells(ratings), before),
  };
}
