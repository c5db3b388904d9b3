import { Suspense } from 'react';
import { useStore } from 'zustand';
import { EditBar } from '@/editing/ui/edit-bar';
import { useResume } from '@/editing/ui/use-resume';
import { useMay } from '@/organisation/organisation-context';
import { lazyPart } from '@/ui/lazy-part';
import { useOwnMeasureKinds } from '../use-may-edit-measure';
import { useAuditSummary, useWorkbenchOf } from '../use-workbench';
import { EditReportText } from './edit-report-text';

// Two people seldom change the same.
const ProgrammeConflict = lazyPart(async () => (await import('./programme-conflict')).ProgrammeConflict);

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
      {open[0] ? (
        <Suspense>
          <ProgrammeConflict key={open[0].id} conflict={open[0]} left={open.length - 1} />
        </Suspense>
      ) : null}
    </>
  );
}
