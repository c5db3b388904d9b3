import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { RowTitle } from '@/programme/lists/row-title';
import { rowHandlers, RowMenu, RowStart } from '@/programme/lists/row-tools';
import type { ListTools } from '@/programme/lists/use-row-tools';
import classes from '@/programme/parts/entity-table.module.css';
import type { TeamRow } from './queries';
import type { TeamPatch } from './team-editor';
import { HeadcountField, ParentField } from './team-fields';

interface TeamTableRowProps {
  team: TeamRow;
  teams: readonly TeamRow[];
  tools: ListTools<TeamPatch> | null;
}

/** A team; where it may be changed, it is changed where it stands. */
export function TeamTableRow({ team, teams, tools }: TeamTableRowProps) {
  const { t } = useTranslation('teams');
  const language = useLanguage();
  const { id, name, headcount, parent_id } = team;
  const save = (patch: TeamPatch) => tools?.change([id], patch);
  return (
    <tr className={classes.row} {...rowHandlers(tools, id)}>
      {tools ? <RowStart tools={tools} id={id} title={name} /> : null}
      <th scope="row" className={classes.title}>
        <RowTitle tools={tools} id={id} title={name} label={t('table.name')}>
          {name}
        </RowTitle>
      </th>
      <td data-name={t('table.headcount')}>
        {tools ? (
          <HeadcountField team={team} onSave={save} />
        ) : headcount === null ? (
          '–'
        ) : (
          formatNumber(language, headcount, 0)
        )}
      </td>
      <td data-name={t('table.parent')}>
        {tools ? (
          <ParentField team={team} teams={teams} onSave={save} />
        ) : (
          (teams.find((other) => other.id === parent_id)?.name ?? '–')
        )}
      </td>
      {tools ? <RowMenu tools={tools} id={id} title={name} /> : null}
    </tr>
  );
}
