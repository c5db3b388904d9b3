import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/domain/programme/model';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { BehaviourLink } from '@/shared/programme/components/programme-links';
import { useProgramme } from '@/shared/programme/programme-context';
import { useValueText } from './chart/use-value-text';
import classes from './indicator-page.module.css';
import { seriesFrame } from './series-frame';

/** What an indicator measures and how it is judged. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { model } = useProgramme();
  const value = useValueText(indicator.unit);
  const { baselineUntil } = seriesFrame(indicator, model);
  const facts = [
    ['behaviour', <BehaviourLink key="b" behaviour={indicator.behaviour} />],
    ['direction', t(`facts.${indicator.direction}`)],
    ['kind', t(`facts.${indicator.kind}`)],
    ['cadence', t(`facts.${indicator.cadence}`)],
    ['baseline', baselineUntil === null ? '–' : formatDate(language, baselineUntil)],
    ['target', indicator.target === null ? t('facts.noTarget') : value(indicator.target)],
    ['source', t(indicator.selfReported ? 'facts.selfReported' : 'facts.observed')],
  ] as const;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className={classes.heading}>
        {t('facts.heading')}
      </h2>
      <dl className={classes.facts}>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{t(`facts.${name}`)}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
