import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readHeadcount } from './headcount';
import { possibleParents } from './parents';
import type { TeamRow } from './queries';
import type { TeamPatch } from './team-saves';
import classes from './teams.module.css';

interface FieldProps {
  team: TeamRow;
  onSave: (patch: TeamPatch) => void;
}

/** How many people a team has; saves itself when it is left. */
export function HeadcountField({ team, onSave }: FieldProps) {
  const { t } = useTranslation('teams');
  const stored = team.headcount === null ? '' : String(team.headcount);
  // What is typed, until the stored value becomes another one.
  const [draft, setDraft] = useState({ text: stored, stored });
  if (draft.stored !== stored) setDraft({ text: stored, stored });
  const isEmpty = draft.text.trim() === '';
  const count = readHeadcount(draft.text);
  const isBad = !isEmpty && count === null;
  return (
    <TextInput
      size="sm"
      className={classes.headcount}
      inputMode="numeric"
      autoComplete="off"
      aria-label={t('headcountOf', { team: team.name })}
      value={draft.text}
      error={isBad ? t('badHeadcount') : null}
      onChange={({ currentTarget }) => setDraft({ text: currentTarget.value, stored })}
      onBlur={() => {
        if (!isBad && count !== team.headcount) onSave({ headcount: count });
      }}
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
