import { useOrganisation } from '@/organisation/organisation-context';
import { useProgramme } from './programme-context';
import type { EffectPatch } from './store/effect-patch';
import { useAuditSummary, useWorkbench, useWorkbenchOf } from './use-workbench';

/** A cell by the keys of its condition and behaviour. */
export interface CellKeys {
  condition: string;
  behaviour: string;
}

export interface CellRating {
  cell: CellKeys;
  patch: EffectPatch;
}

/**
 * Changes what conditions do to behaviours. The only place where effects are written; see {@link useWorkbench} for what
 * a change does.
 */
export function useRateEffect() {
  const { organisationId } = useOrganisation();
  const { id: programmeId, rows } = useProgramme();
  const workbench = useWorkbenchOf();
  const before = useAuditSummary();
  const { mayEdit, undo, redo } = useWorkbench();

  /** Changes any number of cells as one step. Resolves to whether all of them have been saved. */
  function rateMany(ratings: readonly CellRating[]): Promise<boolean> {
    const idOf = (items: readonly { key: string; id: string }[]) =>
      new Map(items.map(({ key, id }) => [key, id]));
    const conditions = idOf(rows.conditions);
    const behaviours = idOf(rows.behaviours);
    const changes = ratings.flatMap(({ cell, patch }) => {
      const conditionId = conditions.get(cell.condition);
      const behaviourId = behaviours.get(cell.behaviour);
      if (conditionId === undefined || behaviourId === undefined) return [];
      return [{ address: { organisationId, programmeId, conditionId, behaviourId }, patch }];
    });
    if (changes.length < ratings.length || changes.length === 0) return Promise.resolve(false);
    return workbench.rate(changes, before);
  }

  const rate = (cell: CellKeys, patch: EffectPatch) => rateMany([{ cell, patch }]);

  return { mayEdit, rate, rateMany, undo, redo };
}
