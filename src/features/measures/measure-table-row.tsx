import { useTranslation } from 'react-i18next';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useMoney } from '@/organisation/use-money';
import { RowTitle } from '@/programme/lists/row-title';
import { rowHandlers, RowMenu, RowStart } from '@/programme/lists/row-tools';
import type { ProgrammeListTools } from '@/programme/lists/use-list-tools';
import classes from '@/programme/parts/entity-table.module.css';
import { MeasureLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { usePeriodText } from '@/programme/use-period-text';
import { useWorkbench } from '@/programme/use-workbench';
import own from './measures.module.css';
import { OverdueMark } from './overdue-mark';
import { OwnerInput } from './owner-input';
import { PeriodInput } from './period-input';
import { ProgressInput } from './progress-input';
import { StatusSelect } from './status-select';
import type { MeasureEntry } from './use-measure-entries';

interface MeasureTableRowProps {
  entry: MeasureEntry;
  tools: ProgrammeListTools<'measures'> | null;
}

export function MeasureTableRow({ entry, tools }: MeasureTableRowProps) {
  const { t } = useTranslation(['measures', 'domain']);
  const language = useLanguage();
  const money = useMoney();
  const { model, printed } = useProgramme();
  const { id, measure, overdue, editable } = entry;
  const { key, title, kind, teams, cost } = measure;
  const names = teams.map((each) => model.teams.find((team) => team.key === each)?.name ?? each);
  return (
    <tr className={classes.row} {...rowHandlers(tools, id)}>
      {tools ? <RowStart tools={tools} id={id} title={title} /> : null}
      <th scope="row" className={`${classes.title} ${own.title}`}>
        <RowTitle tools={tools} id={id} title={title}>
          <MeasureLink measure={key} />
          <span className={classes.aside}>
            {overdue ? <OverdueMark /> : null} {t(`domain:measureKind.${kind ?? 'none'}`)} ·{' '}
            {names.length > 0 ? formatList(language, names) : t('allTeams')}
          </span>
        </RowTitle>
      </th>
      {editable ? <EditedCells entry={entry} /> : null}
      {editable && !printed ? null : <ReadCells entry={entry} />}
      <td data-name={t('table.progress')}>
        {editable ? (
          <div data-screen-only>
            <ProgressInput measure={measure} compact />
          </div>
        ) : null}
        {(editable && !printed) || measure.progress === null
          ? null
          : t('percent', { value: measure.progress })}
        {cost === null ? null : <span className={classes.aside}>{t('cost', { cost: money(cost) })}</span>}
      </td>
      {tools ? <RowMenu tools={tools} id={id} title={title} /> : null}
    </tr>
  );
}

function EditedCells({ entry: { id, measure } }: { entry: MeasureEntry }) {
  const { t } = useTranslation(['measures', 'fields']);
  const { edit } = useWorkbench();
  const { title } = measure;
  return (
    <>
      <td className={own.status} data-screen-only data-name={t('fields:status')}>
        <StatusSelect
          size="xs"
          aria-label={t('field.status', { title })}
          value={measure.status}
          onChange={(status) => void edit('measures', id, { status })}
        />
      </td>
      <td className={own.period} data-screen-only data-name={t('table.period')}>
        <PeriodInput measure={measure} compact />
      </td>
      <td className={own.owner} data-screen-only data-name={t('fields:owner_name')}>
        <OwnerInput measure={measure} compact />
      </td>
    </>
  );
}

function ReadCells({ entry: { measure } }: { entry: MeasureEntry }) {
  const { t } = useTranslation(['measures', 'domain', 'fields']);
  const periodText = usePeriodText();
  return (
    <>
      <td data-name={t('fields:status')}>{t(`domain:measureStatus.${measure.status}`)}</td>
      <td data-name={t('table.period')}>{periodText(measure.startsOn, measure.endsOn)}</td>
      <td data-name={t('fields:owner_name')}>{measure.owner || t('noOwner')}</td>
    </>
  );
}
