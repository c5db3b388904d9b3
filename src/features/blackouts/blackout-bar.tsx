import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Dispute } from '@/editing/conflicts';
import { EditBar } from '@/editing/ui/edit-bar';
import { useResume } from '@/editing/ui/use-resume';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useMay } from '@/organisation/organisation-context';
import { ConflictDialog, type ConflictWords } from '@/programme/parts/conflict-dialog';
import { EditWords } from '@/programme/parts/edit-words';
import { useFieldNames } from '@/programme/parts/use-field-names';
import { useBlackoutEditor } from './blackout-editor';
import type { BlackoutRow } from './queries';
import { useTeamsText } from './use-teams-text';

/** The last edit of the blackout periods, to be taken back or done again; and what it has met of somebody else's. */
export function BlackoutBar() {
  const editor = useBlackoutEditor();
  const { open } = useStore(editor.disputes);
  useResume(editor);
  const [conflict] = open;
  return (
    <>
      <EditBar steps={editor} now={null} mayEdit={useMay('edit_blackouts')} section="page">
        {(report) => <EditWords report={report} />}
      </EditBar>
      {conflict ? (
        <BlackoutConflictDialog key={conflict.id} conflict={conflict} left={open.length - 1} />
      ) : null}
    </>
  );
}

/** Two people have changed the same period: asks field by field what shall stand. */
function BlackoutConflictDialog({ conflict, left }: { conflict: Dispute; left: number }) {
  const editor = useBlackoutEditor();
  return (
    <ConflictDialog
      conflict={conflict}
      words={useBlackoutWords(conflict)}
      gone={conflict.theirs === null}
      left={left}
      onSettle={(chosen) => void editor.settle(conflict, chosen)}
    />
  );
}

function useBlackoutWords({ base }: Dispute): ConflictWords {
  const { t } = useTranslation('conflict');
  const language = useLanguage();
  const teamsText = useTeamsText();
  // Nothing but blackout periods is edited here.
  const { title } = base as BlackoutRow;
  return {
    subject: t('item', { name: title }),
    nameOf: useFieldNames(),
    valueOf(field, value) {
      if (Array.isArray(value)) return teamsText(value.map(String));
      if (typeof value !== 'string' || value === '') return t('empty');
      return field === 'title' ? value : formatDate(language, value);
    },
    isText: (field) => field === 'title',
  };
}
