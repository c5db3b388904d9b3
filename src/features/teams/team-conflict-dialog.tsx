import { useTranslation } from 'react-i18next';
import type { Dispute } from '@/editing/conflicts';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { ConflictDialog, type ConflictWords } from '@/programme/parts/conflict-dialog';
import { useFieldNames } from '@/programme/parts/use-field-names';
import type { TeamRow } from './queries';
import { useTeamEditor } from './use-team-tools';

interface TeamConflictDialogProps {
  conflict: Dispute;
  left: number;
  teams: readonly TeamRow[];
}

/** Two people have changed the same team: asks field by field what shall stand. */
export function TeamConflictDialog({ conflict, left, teams }: TeamConflictDialogProps) {
  const editor = useTeamEditor();
  return (
    <ConflictDialog
      conflict={conflict}
      words={useTeamWords(conflict, teams)}
      gone={conflict.theirs === null}
      left={left}
      onSettle={(chosen) => void editor.settle(conflict, chosen)}
    />
  );
}

function useTeamWords({ base }: Dispute, teams: readonly TeamRow[]): ConflictWords {
  const { t } = useTranslation('conflict');
  const language = useLanguage();
  const nameOf = useFieldNames();
  // Nothing but teams is edited here.
  const { name } = base as TeamRow;
  return {
    subject: t('item', { name }),
    nameOf,
    valueOf(field, value) {
      if (field === 'parent_id') return teams.find(({ id }) => id === value)?.name ?? t('empty');
      if (typeof value === 'number') return formatNumber(language, value, 0);
      return typeof value === 'string' && value !== '' ? value : t('empty');
    },
    isText: (field) => field === 'name',
  };
}
