import { useTranslation } from 'react-i18next';
import type { BulkField } from '@/programme/lists/bulk-bar';
import { EditedTable } from '@/programme/lists/edited-table';
import type { ListTools } from '@/programme/lists/use-row-tools';
import { possibleParents } from './parents';
import type { TeamRow } from './queries';
import type { TeamPatch } from './team-editor';
import { TeamTableRow } from './team-table-row';

interface TeamTableProps {
  teams: readonly TeamRow[];
  /** Null for those who may only read. */
  tools: ListTools<TeamPatch> | null;
}

/** Teams with their headcount and the team they belong to. */
export function TeamTable({ teams, tools }: TeamTableProps) {
  const { t } = useTranslation('teams');
  const parents = possibleParents(teams, tools?.selection.selected ?? []);
  const fields: BulkField<TeamPatch>[] = [
    {
      label: t('table.parent'),
      options: [
        { value: NO_PARENT, label: t('noParent') },
        ...parents.map(({ id, name }) => ({ value: id, label: name })),
      ],
      patch: (value) => ({ parent_id: value === NO_PARENT ? null : value }),
    },
  ];
  return (
    <EditedTable
      tools={tools}
      fields={fields}
      caption={t('table.caption')}
      columns={[t('table.name'), t('table.headcount'), t('table.parent')]}
    >
      <tbody>
        {teams.map((team) => (
          <TeamTableRow key={team.id} team={team} teams={teams} tools={tools} />
        ))}
      </tbody>
    </EditedTable>
  );
}

/** No id of a team; an empty value stands for "unchanged". */
const NO_PARENT = 'none';
