import { useStore } from 'zustand';
import { EditBar } from '@/editing/ui/edit-bar';
import { useResume } from '@/editing/ui/use-resume';
import { useMay } from '@/organisation/organisation-context';
import { EditWords } from '@/programme/parts/edit-words';
import type { TeamRow } from './queries';
import { TeamConflictDialog } from './team-conflict-dialog';
import { useTeamEditor } from './use-team-tools';

/** The last edit of the teams, to be taken back or done again; and what it has met of somebody else's. */
export function TeamBar({ teams }: { teams: readonly TeamRow[] }) {
  const editor = useTeamEditor();
  const { open } = useStore(editor.disputes);
  useResume(editor);
  return (
    <>
      <EditBar steps={editor} now={null} mayEdit={useMay('edit_teams')} section="page">
        {(report) => <EditWords report={report} />}
      </EditBar>
      {open[0] ? (
        <TeamConflictDialog key={open[0].id} conflict={open[0]} left={open.length - 1} teams={teams} />
      ) : null}
    </>
  );
}
