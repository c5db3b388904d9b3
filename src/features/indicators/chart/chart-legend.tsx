import { useTranslation } from 'react-i18next';
import type { TeamJudgement } from '@/domain/indicators/judge-indicator';
import type { Indicator } from '@/domain/programme/model';
import classes from './chart-notes.module.css';
import { marksOf } from './marks';
import { useValueText } from './use-value-text';

/** What lines and shapes of the chart mean; names only what is in it. */
export function ChartLegend({ indicator, judgement }: { indicator: Indicator; judgement: TeamJudgement }) {
  const { t } = useTranslation('indicators');
  const value = useValueText(indicator.unit);
  const { limits, baseline } = judgement;
  const marks = [...marksOf(judgement, indicator.direction).values()];
  const lines = [
    baseline > 0 ? t('chart.baseline') : null,
    limits ? t('chart.centre', { value: value(limits.centre) }) : t('chart.noLimits'),
    limits ? t('chart.limits', { lower: value(limits.lower), upper: value(limits.upper) }) : null,
    indicator.target === null ? null : t('chart.target', { value: value(indicator.target) }),
    marks.some(({ good }) => good) ? t('chart.good') : null,
    marks.some(({ good }) => !good) ? t('chart.bad') : null,
  ].filter((line) => line !== null);
  return (
    <ul className={classes.legend} aria-label={t('chart.legend')}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
