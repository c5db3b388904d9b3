import { useTranslation } from 'react-i18next';
import classes from '@/shared/programme/components/entity-table.module.css';
import { BulkBar, type BulkField } from '@/shared/programme/list-editing/bulk-bar';
import type { ListTools } from '@/shared/programme/list-editing/use-row-tools';
import { possibleParents } from './parents';
import type { TeamRow } from './queries';
import type { TeamPatch } from './team-saves';
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
    <>
      {tools ? <BulkBar tools={tools} fields={fields} /> : null}
      <table className={classes.table} data-tools={tools !== null || undefined}>
        <caption className="visually-hidden">{t('table.caption')}</caption>
        <thead>
          <tr>
            {tools ? <td /> : null}
            <th scope="col">{t('table.name')}</th>
            <th scope="col">{t('table.headcount')}</th>
            <th scope="col">{t('table.parent')}</th>
            {tools ? <td /> : null}
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <TeamTableRow key={team.id} team={team} teams={teams} tools={tools} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** No id of a team; an empty value stands for "unchanged". */
const NO_PARENT = 'none';
