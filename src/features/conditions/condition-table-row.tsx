import { useTranslation } from 'react-i18next';
import { RowTitle } from '@/programme/lists/row-title';
import { rowHandlers, RowMenu, RowStart } from '@/programme/lists/row-tools';
import type { ProgrammeListTools } from '@/programme/lists/use-list-tools';
import classes from '@/programme/parts/entity-table.module.css';
import { FindingsCount } from '@/programme/parts/findings-count';
import { ForceBar } from '@/programme/parts/force-bar';
import { ConditionLink } from '@/programme/parts/programme-links';
import { ScalePicker } from '@/programme/parts/scale-picker';
import { ScaleValue } from '@/programme/parts/scale-value';
import type { ConditionRow } from './condition-rows';

interface ConditionTableRowProps {
  row: ConditionRow;
  max: number;
  tools: ProgrammeListTools<'conditions'> | null;
}

export function ConditionTableRow({ row, max, tools }: ConditionTableRowProps) {
  const { t } = useTranslation(['conditions', 'domain']);
  const { condition, driving, restraining } = row;
  const { key, title, category } = condition;
  const scale = (name: string, value: number, field: 'strength' | 'changeability') =>
    tools ? (
      <ScalePicker
        label={t('valueOf', { name, title })}
        value={value}
        onChange={(next) => tools.change([key], { [field]: next })}
      />
    ) : (
      <ScaleValue value={value} />
    );
  return (
    <tr
      className={classes.row}
      {...rowHandlers(tools, key, (dragged) => tools?.put(dragged, key, { category }))}
    >
      {tools ? <RowStart tools={tools} id={key} title={title} /> : null}
      <th scope="row" className={classes.title}>
        <RowTitle tools={tools} id={key} title={title}>
          <ConditionLink condition={condition.key} />
          <span className={classes.aside}>{t(`domain:formality.${condition.formality}`)}</span>
        </RowTitle>
      </th>
      <td data-name={t('table.strength')}>{scale(t('table.strength'), condition.strength, 'strength')}</td>
      <td data-name={t('table.changeability')}>
        {scale(t('table.changeability'), condition.changeability, 'changeability')}
      </td>
      <td className={classes.effect}>
        {driving + restraining > 0 ? (
          <ForceBar driving={driving} restraining={restraining} max={max} />
        ) : null}
        <span className={classes.aside}>
          <EffectWords row={row} />
        </span>
      </td>
      <td className={classes.number} data-name={t('table.findings')}>
        <FindingsCount about={{ condition: condition.key }} count={row.findings} />
      </td>
      {tools ? <RowMenu tools={tools} id={key} title={title} /> : null}
    </tr>
  );
}

function EffectWords({ row: { drives, restrains, neutral, unrated } }: { row: ConditionRow }) {
  const { t } = useTranslation('conditions');
  if (drives + restrains + neutral === 0) return t('nothingRated');
  return [
    restrains > 0 ? t('restrains', { count: restrains }) : null,
    drives > 0 ? t('drives', { count: drives }) : null,
    neutral > 0 ? t('neutral', { count: neutral }) : null,
    unrated > 0 ? t('unrated', { count: unrated }) : null,
  ]
    .filter((words) => words !== null)
    .join(' · ');
}
