import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useMay } from '../../organisation/organisation-context';
import { announce } from '../../ui/notices';
import { useAuditSummary, useWorkbenchOf } from '../use-workbench';
import { ConflictDialog } from './conflict-dialog';
import { EditBar } from './edit-bar';
import { EditReportText } from './edit-report-text';

/** The last edit of a programme, and what it has done to index and findings. Stands in the frame of all its pages. */
export function WorkbenchBar() {
  const workbench = useWorkbenchOf();
  const { open } = useStore(workbench.disputes);
  useResume();
  return (
    <>
      <EditBar
        steps={workbench}
        now={useAuditSummary()}
        mayEdit={useMay('edit_programme')}
        section="programme"
      >
        {(report) => <EditReportText report={report} />}
      </EditBar>
      {open[0] ? <ConflictDialog key={open[0].id} conflict={open[0]} left={open.length - 1} /> : null}
    </>
  );
}

/** What an earlier visit could not send is sent now. */
function useResume() {
  const { t } = useTranslation('ratings');
  const workbench = useWorkbenchOf();
  useEffect(() => {
    const count = workbench.resume();
    if (count > 0) announce(t('strip.resumed', { count }));
  }, [workbench, t]);
}
