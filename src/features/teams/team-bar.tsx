import { useMay } from '@/shared/organisation/organisation-context';
import { EditBar } from '@/shared/programme/components/edit-bar';
import { EditWords } from '@/shared/programme/components/edit-words';
import { useTeamBench } from './use-team-tools';

/** The last edit of the teams, to be taken back or done again. */
export function TeamBar() {
  const bench = useTeamBench();
  return (
    <EditBar steps={bench} now={null} mayEdit={useMay('edit_teams')} section="page">
      {(report) => <EditWords report={report} />}
    </EditBar>
  );
}
