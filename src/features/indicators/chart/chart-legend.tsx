import { useTranslation } from 'react-i18next';
import classes from './chart-notes.module.css';
import type { Course } from './course';
import { useValueText } from './use-value-text';

/** What lines and shapes of the chart mean; names only what is in it. */
export function ChartLegend({ indicator, judgement, marks }: Course) {
  const { t } = useTranslation('indicators');
  const value = useValueText(indicator.unit);
  const { limits, baseline } = judgement;
  const shapes = [...marks.values()];
  const lines = [
    baseline > 0 ? t('chart.baseline') : null,
    limits ? t('chart.centre', { value: value(limits.centre) }) : t('chart.noLimits'),
    limits ? t('chart.limits', { lower: value(limits.lower), upper: value(limits.upper) }) : null,
    indicator.target === null ? null : t('chart.target', { value: value(indicator.target) }),
    shapes.some(({ good }) => good) ? t('chart.good') : null,
    shapes.some(({ good }) => !good) ? t('chart.bad') : null,
  ].filter((line) => line !== null);
  return (
    <ul className={classes.legend} aria-label={t('chart.legend')}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
