import { useTranslation } from 'react-i18next';
import { baselineEnd } from '@/domain/indicators/bounded';
import type { Indicator } from '@/domain/programme/model';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { BehaviourLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { useValueText } from './chart/use-value-text';
import classes from './indicator-page.module.css';

/** What an indicator measures and how it is judged. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation(['indicators', 'domain']);
  const language = useLanguage();
  const { model } = useProgramme();
  const value = useValueText(indicator.unit);
  const baselineUntil = baselineEnd(indicator, model.programme.startsOn);
  const facts = [
    [t('facts.behaviour'), <BehaviourLink key="b" behaviour={indicator.behaviour} />],
    [t('domain:indicator.direction'), t(`domain:indicator.${indicator.direction}`)],
    [t('domain:indicator.kind'), t(`domain:indicator.${indicator.kind}`)],
    [t('domain:indicator.cadence'), t(`domain:indicator.${indicator.cadence}`)],
    [t('facts.baseline'), baselineUntil === null ? '–' : formatDate(language, baselineUntil)],
    [t('facts.target'), indicator.target === null ? t('facts.noTarget') : value(indicator.target)],
    ...(indicator.quantity === '' ? [] : [[t('facts.quantity'), indicator.quantity] as const]),
    [t('facts.source'), t(indicator.selfReported ? 'facts.selfReported' : 'facts.observed')],
  ] as const;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className={classes.heading}>
        {t('facts.heading')}
      </h2>
      <dl className={classes.facts}>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
