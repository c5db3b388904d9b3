import type { Dispute } from '@/editing/conflicts';
import { CELLS } from '../editor/collections';
import { useAuditSummary, useWorkbenchOf } from '../use-workbench';
import { ConflictDialog } from './conflict-dialog';
import { useConflictWords } from './use-conflict-words';

/** Two people have changed the same: asks field by field what shall stand. */
export function ProgrammeConflict({ conflict, left }: { conflict: Dispute; left: number }) {
  const workbench = useWorkbenchOf();
  const before = useAuditSummary();
  return (
    <ConflictDialog
      conflict={conflict}
      words={useConflictWords(conflict)}
      // A cell without a row can be rated anew.
      gone={conflict.theirs === null && conflict.collection !== CELLS}
      left={left}
      onSettle={(chosen) => void workbench.settle(conflict, chosen, before)}
    />
  );
}
