import { useTranslation } from 'react-i18next';
import type { ProgrammeModel } from '@/domain/programme/model';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from './import-preview.module.css';

/** How much of what a file contains. */
export function PreviewContents({ model }: { model: ProgrammeModel }) {
  const { t } = useTranslation(['importing', 'domain']);
  const language = useLanguage();
  const observations = model.indicators.reduce((sum, indicator) => sum + indicator.observations.length, 0);
  const parts = [
    ['goal', model.goals.length],
    ['behaviour', model.behaviours.length],
    ['condition', model.conditions.length],
    ['effect', model.effects.length],
    ['measure', model.measures.length],
    ['session', model.measures.reduce((sum, measure) => sum + measure.sessions.length, 0)],
    ['indicator', model.indicators.length],
    ['stakeholder', model.stakeholders.length],
    ['decision', model.decisions.length],
    ['team', model.teams.length],
    ['blackout', model.blackouts.length],
  ] as const;
  return (
    <section>
      <h3 className={classes.heading}>{t('preview.contents')}</h3>
      <ul className={classes.parts}>
        {parts.map(([entity, count]) => (
          <li key={entity} data-none={count === 0 || undefined}>
            <span className={classes.count}>{formatNumber(language, count)}</span>
            {t(`domain:entity.${entity}`, { count })}
            {entity === 'indicator' && observations > 0 ? (
              <span className={classes.aside}>
                {t('preview.observations', { count: observations, n: formatNumber(language, observations) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
