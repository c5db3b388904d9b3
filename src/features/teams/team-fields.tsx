import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HEADCOUNT_MAX, TITLE_MAX } from '@/domain/programme/limits';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import type { TeamRow } from './queries';
import { useUpdateTeam, type TeamPatch } from './save-team';
import classes from './teams.module.css';

interface TeamFieldsProps {
  team: TeamRow;
  teams: readonly TeamRow[];
  onRemove: () => void;
}

/** A whole number of people; undefined when it is none. */
function headcountOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const count = Number(text.replaceAll(/[.\s]/g, ''));
  return Number.isInteger(count) && count >= 0 && count <= HEADCOUNT_MAX ? count : undefined;
}

/** A team to be changed where it stands; each field saves itself when it is left. */
export function TeamFields({ team, teams, onRemove }: TeamFieldsProps) {
  const { t } = useTranslation(['teams', 'common', 'editing']);
  const { organisationId } = useOrganisation();
  const updating = useUpdateTeam(organisationId);
  const save = (patch: TeamPatch) => updating.mutate({ id: team.id, patch });
  const name = useDraft(team.name);
  const headcount = useDraft(team.headcount === null ? '' : String(team.headcount));
  const badName = name.text.trim() === '';
  const count = headcountOf(headcount.text);
  return (
    <tr>
      <th scope="row">
        <TextInput
          size="sm"
          aria-label={t('nameOf', { team: team.name })}
          value={name.text}
          maxLength={TITLE_MAX}
          error={badName ? t('common:form.required') : null}
          onChange={({ currentTarget }) => name.type(currentTarget.value)}
          onBlur={() => {
            if (!badName && name.text.trim() !== team.name) save({ name: name.text.trim() });
          }}
        />
      </th>
      <td data-name={t('table.headcount')}>
        <TextInput
          size="sm"
          className={classes.headcount}
          inputMode="numeric"
          aria-label={t('headcountOf', { team: team.name })}
          value={headcount.text}
          error={count === undefined ? t('badHeadcount') : null}
          onChange={({ currentTarget }) => headcount.type(currentTarget.value)}
          onBlur={() => {
            if (count !== undefined && count !== team.headcount) save({ headcount: count });
          }}
        />
      </td>
      <td data-name={t('table.parent')}>
        <NativeSelect
          size="sm"
          aria-label={t('parentOf', { team: team.name })}
          value={team.parent_id ?? ''}
          onChange={({ currentTarget: { value } }) => save({ parent_id: value === '' ? null : value })}
          data={[
            { value: '', label: t('noParent') },
            ...teams.filter(({ id }) => id !== team.id).map(({ id, name: label }) => ({ value: id, label })),
          ]}
        />
      </td>
      <td className={classes.actions}>
        <ActionIcon variant="subtle" aria-label={t('removeOf', { team: team.name })} onClick={onRemove}>
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}

/** What is typed, until the stored value becomes another one. */
function useDraft(stored: string) {
  const [draft, setDraft] = useState({ text: stored, stored });
  if (draft.stored !== stored) setDraft({ text: stored, stored });
  return { text: draft.text, type: (text: string) => setDraft({ text, stored }) };
}
