import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SavedInput } from '@/ui/mantine/saved-input';
import { readHeadcount } from './headcount';
import { possibleParents } from './parents';
import type { TeamRow } from './queries';
import type { TeamPatch } from './team-editor';
import classes from './teams.module.css';

interface FieldProps {
  team: TeamRow;
  onSave: (patch: TeamPatch) => void;
}

/** How many people a team has; saves itself when it is left. */
export function HeadcountField({ team, onSave }: FieldProps) {
  const { t } = useTranslation('teams');
  return (
    <SavedInput
      size="sm"
      className={classes.headcount}
      inputMode="numeric"
      aria-label={t('headcountOf', { team: team.name })}
      stored={team.headcount === null ? '' : String(team.headcount)}
      read={(text) => {
        const value = text.trim() === '' ? null : readHeadcount(text);
        return text.trim() === '' || value !== null ? { value } : null;
      }}
      errorText={t('badHeadcount')}
      onSave={(headcount) => onSave({ headcount })}
    />
  );
}

/** The team that a team belongs to. */
export function ParentField({ team, teams, onSave }: FieldProps & { teams: readonly TeamRow[] }) {
  const { t } = useTranslation('teams');
  return (
    <NativeSelect
      size="sm"
      aria-label={t('parentOf', { team: team.name })}
      value={team.parent_id ?? ''}
      onChange={({ currentTarget: { value } }) => onSave({ parent_id: value === '' ? null : value })}
      data={[
        { value: '', label: t('noParent') },
        ...possibleParents(teams, [team.id]).map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
