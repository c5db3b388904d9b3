import type { StepKind } from '@/editing/history';
import type { DecisionChange } from '@/programme/store/decide-findings';
import { useAuditSummary, useWorkbenchOf } from '@/programme/use-workbench';

/**
 * Decides about findings, as one step of the history: shown at once, taken back on the page when the server refuses.
 * Throws then, for the form to say so; what goes wrong in taking it back later is announced.
 */
export function useDecide() {
  const workbench = useWorkbenchOf();
  const before = useAuditSummary();
  return (what: StepKind, changes: readonly DecisionChange[]): Promise<void> =>
    workbench.decide(what, changes, before);
}
