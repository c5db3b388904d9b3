import { useTranslation } from 'react-i18next';
import type { BehaviourRow } from '@/shared/programme/behaviour-rows';
import classes from '@/shared/programme/components/entity-table.module.css';
import { FindingsCount } from '@/shared/programme/components/findings-count';
import { ForceBar } from '@/shared/programme/components/force-bar';
import { FromToLines } from '@/shared/programme/components/from-to-lines';
import { BehaviourLink } from '@/shared/programme/components/programme-links';
import { ScaleValue } from '@/shared/programme/components/scale-value';
import { VerdictWord } from '@/shared/programme/components/verdict-word';

/** Target behaviours with the forces on them; every bar on the same scale. */
export function BehaviourTable({ rows }: { rows: readonly BehaviourRow[] }) {
  const { t } = useTranslation('behaviours');
  const max = Math.max(...rows.map(({ forces }) => Math.max(forces.driving, forces.restraining)));
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.behaviour')}</th>
          <th scope="col">{t('table.importance')}</th>
          <th scope="col">{t('table.habit')}</th>
          <th scope="col">{t('table.forces')}</th>
          <th scope="col">{t('table.verdict')}</th>
          <th scope="col" className={classes.number}>
            {t('table.findings')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.behaviour.key} row={row} max={max} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { behaviour, forces, verdict, findings }, max }: { row: BehaviourRow; max: number }) {
  const { t } = useTranslation('behaviours');
  return (
    <tr className={classes.row}>
      <th scope="row" className={classes.title}>
        <BehaviourLink behaviour={behaviour.key} />
        <FromToLines behaviour={behaviour} />
      </th>
      <td data-name={t('table.importance')}>
        <ScaleValue value={behaviour.importance} />
      </td>
      <td data-name={t('table.habit')}>
        <ScaleValue value={behaviour.habitStrength} />
      </td>
      <td className={classes.effect}>
        {forces.driving + forces.restraining > 0 ? (
          <ForceBar driving={forces.driving} restraining={forces.restraining} max={max} />
        ) : null}
        <span className={classes.aside}>
          <Pulling forces={forces} />
        </span>
      </td>
      <td data-name={t('table.verdict')}>
        <VerdictWord verdict={verdict} />
      </td>
      <td className={classes.number} data-name={t('table.findings')}>
        <FindingsCount about={{ behaviour: behaviour.key }} count={findings} />
      </td>
    </tr>
  );
}

function Pulling({ forces: { rated, restrainers } }: Pick<BehaviourRow, 'forces'>) {
  const { t } = useTranslation('behaviours');
  if (rated === 0) return t('nothingRated');
  if (restrainers === 0) return t('nonePulling', { count: rated });
  return t('pulling', { count: restrainers, rated });
}
