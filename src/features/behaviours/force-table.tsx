import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import type { BehaviourForces } from '@/domain/consistency/forces';
import type { Behaviour } from '@/domain/programme/model';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { CategoryLabel } from '@/programme/parts/category-label';
import { ConditionLink } from '@/programme/parts/programme-links';
import type { ForceField, ForceRow } from './force-field';
import classes from './force-table.module.css';
import type { ForceSums } from './use-force-sums';

interface ForceTableProps {
  behaviour: Behaviour;
  field: ForceField;
  forces: BehaviourForces;
  sums: ForceSums | null;
  findings: ReadonlyMap<string, Finding>;
}

/** Every figure behind the diagram. On paper it stands below it, unfolded. */
export function ForceTable({ behaviour, field, forces, sums, findings }: ForceTableProps) {
  const { t } = useTranslation('forces');
  const language = useLanguage();
  const rows = [...field.driving, ...field.restraining, ...field.neutral, ...field.unrated];
  const { driving, restraining, net, margin } = forces;
  return (
    <details className={classes.behind}>
      <summary className={classes.summary}>{t('table.summary')}</summary>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption className="visually-hidden">
            {t('table.caption', { behaviour: behaviour.title, driving, restraining })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('table.condition')}</th>
              <th scope="col">{t('table.kind')}</th>
              <th scope="col">{t('table.reward')}</th>
              {(['said', 'done', 'strength', 'force'] as const).map((name) => (
                <th key={name} scope="col" className={classes.number}>
                  {t(`table.${name}`)}
                </th>
              ))}
              <th scope="col">{t('table.confidence')}</th>
              <th scope="col">{t('table.finding')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.condition.key} row={row} finding={findings.get(row.condition.key)} />
            ))}
          </tbody>
          {sums && net !== null && margin !== null ? (
            <tfoot>
              <Total name={t('table.sum')} value={formatSigned(language, net)} />
              <Total name={t('table.habit', sums.figures)} value={formatSigned(language, -sums.hurdle)} />
              <Total name={t('table.margin')} value={formatSigned(language, margin)} />
            </tfoot>
          ) : null}
        </table>
      </div>
    </details>
  );
}

function Row({ row, finding }: { row: ForceRow; finding: Finding | undefined }) {
  const { t } = useTranslation(['forces', 'domain']);
  const language = useLanguage();
  const { condition, effect, rating, force } = row;
  const signed = (value: number | null) => (value === null ? '–' : formatSigned(language, value));
  return (
    <tr>
      <th scope="row">
        <ConditionLink condition={condition.key} className={classes.title} />
      </th>
      <td>
        <CategoryLabel category={condition.category} />, {t(`domain:formality.${condition.formality}`)}
      </td>
      <td>{t(`domain:reward.${condition.reward ?? 'notStated'}`)}</td>
      <td className={classes.number}>{signed(effect?.espoused ?? null)}</td>
      <td className={classes.number}>{rating === null ? t('table.unrated') : signed(rating)}</td>
      <td className={classes.number}>{condition.strength}</td>
      <td className={classes.number}>{signed(force)}</td>
      <td>{effect ? t(`domain:confidence.${effect.confidence}`) : '–'}</td>
      <td>{finding ? `${finding.rule} · ${t(`domain:severity.${finding.severity}`)}` : '–'}</td>
    </tr>
  );
}

function Total({ name, value }: { name: string; value: string }) {
  return (
    <tr>
      <th scope="row" colSpan={6}>
        {name}
      </th>
      <td className={classes.number}>{value}</td>
      <td colSpan={2} />
    </tr>
  );
}
