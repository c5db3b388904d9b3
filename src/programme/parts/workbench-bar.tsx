import { useStore } from 'zustand';
import type { Dispute } from '@/editing/conflicts';
import { EditBar } from '@/editing/ui/edit-bar';
import { useResume } from '@/editing/ui/use-resume';
import { useMay } from '@/organisation/organisation-context';
import { CELLS } from '../editor/collections';
import { useOwnMeasureKinds } from '../use-may-edit-measure';
import { useAuditSummary, useWorkbenchOf } from '../use-workbench';
import { ConflictDialog } from './conflict-dialog';
import { EditReportText } from './edit-report-text';
import { useConflictWords } from './use-conflict-words';

/** The last edit of a programme, and what it has done to index and findings. Stands in the frame of all its pages. */
export function WorkbenchBar() {
  const workbench = useWorkbenchOf();
  const { open } = useStore(workbench.disputes);
  useResume(workbench);
  // Whoever may change anything here may take back what they did.
  const mayPlan = useOwnMeasureKinds().length > 0;
  const mayEdit = useMay('edit_programme') || mayPlan;
  return (
    <>
      <EditBar steps={workbench} now={useAuditSummary()} mayEdit={mayEdit} section="programme">
        {(report) => <EditReportText report={report} />}
      </EditBar>
      {open[0] ? <ProgrammeConflict key={open[0].id} conflict={open[0]} left={open.length - 1} /> : null}
    </>
  );
}

function ProgrammeConflict({ conflict, left }: { conflict: Dispute; left: number }) {
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
