import { useTranslation } from 'react-i18next';
import { BEHAVIOUR_VERDICTS } from '@/domain/guidance/behaviour-verdict';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { behaviourRows, type BehaviourRow } from '@/programme/behaviour-rows';
import { useProgramme } from '@/programme/programme-context';
import { BehaviourItem } from './behaviour-item';
import classes from './behaviours-section.module.css';
import page from './overview-page.module.css';

/** Every behaviour in one line: can people do it, is it worth their while, do conditions carry it? */
export function BehavioursSection() {
  const { t } = useTranslation('overview');
  const { model, audit, policy, today } = useProgramme();
  const rows = behaviourRows(model, audit, policy, today);
  if (rows.length === 0) return null;
  const max = Math.max(...rows.map(({ forces }) => Math.max(forces.driving, forces.restraining)));
  return (
    <section className={page.section}>
      <h2>{t('behaviours.heading')}</h2>
      {/* One behaviour is summed up by its own line. */}
      {rows.length > 1 ? <Summary rows={rows} /> : null}
      <div className={classes.table}>
        <div className={classes.heads} aria-hidden>
          <span>{t('behaviours.behaviour')}</span>
          <span>{t('behaviours.capability')}</span>
          <span>{t('behaviours.motivation')}</span>
          <span>{t('behaviours.conditions')}</span>
          <span>{t('behaviours.verdictHead')}</span>
        </div>
        <ol className={classes.list}>
          {rows.map((row) => (
            <BehaviourItem key={row.behaviour.key} row={row} max={max} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function Summary({ rows }: { rows: readonly BehaviourRow[] }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const parts = BEHAVIOUR_VERDICTS.flatMap((verdict) => {
    const count = rows.filter((row) => row.verdict === verdict).length;
    return count === 0 ? [] : t(`behaviours.parts.${verdict}`, { count });
  });
  return (
    <p className={classes.summary}>
      {t('behaviours.summary', { total: rows.length, parts: formatList(language, parts) })}
    </p>
  );
}
