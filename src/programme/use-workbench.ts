import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { StepKind } from '@/editing/history';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { summariseAudit } from './editor/audit-summary';
import { workbenchOf, type Addition, type ItemChange, type Workbench } from './editor/workbench';
import { useProgramme } from './programme-context';
import type { ItemList, ItemPatch, ItemRows, OpenList } from './store/items';

/** The workbench of the page's programme. */
export function useWorkbenchOf(): Workbench {
  const { organisationId } = useOrganisation();
  const { id } = useProgramme();
  return workbenchOf(useQueryClient(), organisationId, id);
}

/** How things stand now: what an edit will be compared with. */
export function useAuditSummary() {
  const { audit, model, today } = useProgramme();
  return useMemo(() => summariseAudit(audit, model.decisions, today), [audit, model.decisions, today]);
}

/**
 * Changes the programme: shown at once, saved in order, taken back with a message when the server refuses, and undone by
 * the reader. Every call is one step of the history. Each resolves to whether it has been saved.
 */
export function useWorkbench() {
  const workbench = useWorkbenchOf();
  const before = useAuditSummary();
  const mayEdit = useMay('edit_programme');
  return {
    mayEdit,
    edit: <L extends ItemList>(list: L, id: string, patch: ItemPatch<L>) =>
      workbench.edit(list, [{ id, patch }], before),
    editMany: <L extends ItemList>(
      list: L,
      changes: readonly { id: string; patch: ItemPatch<L> }[],
      what?: StepKind,
    ) => workbench.edit(list, changes, before, what),
    editAcross: (changes: readonly ItemChange[], count: number) =>
      workbench.editAcross(changes, before, count),
    bringIn: (additions: readonly Addition[], changes: readonly ItemChange[], count: number) =>
      workbench.bringIn(additions, changes, before, count),
    add: <L extends OpenList>(list: L, items: readonly ItemRows[L][]) => workbench.add(list, items, before),
    remove: (list: OpenList, ids: readonly string[]) => workbench.remove(list, ids, before),
    undo: () => workbench.undo(before),
    redo: () => workbench.redo(before),
  };
}
