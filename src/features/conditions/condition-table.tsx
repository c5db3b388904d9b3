import { useTranslation } from 'react-i18next';
import { byCategory } from '@/shared/programme/by-category';
import { CategoryLabel } from '@/shared/programme/components/category-label';
import classes from '@/shared/programme/components/entity-table.module.css';
import { FindingsCount } from '@/shared/programme/components/findings-count';
import { ForceBar } from '@/shared/programme/components/force-bar';
import { ConditionLink } from '@/shared/programme/components/programme-links';
import { ScaleValue } from '@/shared/programme/components/scale-value';
import type { ConditionRow } from './condition-rows';

/** Framework conditions under their categories; every bar on the same scale. */
export function ConditionTable({ rows }: { rows: readonly ConditionRow[] }) {
  const { t } = useTranslation('conditions');
  const max = Math.max(...rows.map(({ driving, restraining }) => Math.max(driving, restraining)));
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.condition')}</th>
          <th scope="col">{t('table.strength')}</th>
          <th scope="col">{t('table.changeability')}</th>
          <th scope="col">{t('table.effect')}</th>
          <th scope="col" className={classes.number}>
            {t('table.findings')}
          </th>
        </tr>
      </thead>
      {byCategory(rows, ({ condition }) => condition.category).map((group) => (
        <tbody key={group.category ?? ''}>
          <tr className={classes.category}>
            <th scope="rowgroup" colSpan={5}>
              <CategoryLabel category={group.category} />
            </th>
          </tr>
          {group.items.map((row) => (
            <Row key={row.condition.key} row={row} max={max} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row, max }: { row: ConditionRow; max: number }) {
  const { t } = useTranslation(['conditions', 'domain']);
  const { condition, driving, restraining } = row;
  return (
    <tr className={classes.row}>
      <th scope="row" className={classes.title}>
        <ConditionLink condition={condition.key} />
        <span className={classes.aside}>{t(`domain:formality.${condition.formality}`)}</span>
      </th>
      <td data-name={t('table.strength')}>
        <ScaleValue value={condition.strength} />
      </td>
      <td data-name={t('table.changeability')}>
        <ScaleValue value={condition.changeability} />
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
