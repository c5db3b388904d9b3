import type { CellKeys } from './edit-by-key';
import type { CellPatch } from './entities/entities';
import { useWorkbench } from './use-workbench';

/** Changes what conditions do to behaviours; see {@link useWorkbench} for what a change does. */
export function useRateEffect() {
  const { mayEdit, rateMany, undo, redo } = useWorkbench();
  const rate = (cell: CellKeys, patch: CellPatch) => rateMany([{ cell, patch }]);
  return { mayEdit, rate, rateMany, undo, redo };
}
