import { useTranslation } from 'react-i18next';
import classes from './chart-notes.module.css';
import type { TeamSeries } from './team-series';

/** What has no name in the chart itself: its shapes, and why there are no limits. Names only what is in it. */
export function ChartLegend({ judgement, marks }: TeamSeries) {
  const { t } = useTranslation('indicators');
  const shapes = [...marks.values()];
  const lines = [
    judgement.limits ? null : t('chart.noLimits'),
    shapes.some(({ good }) => good) ? t('chart.good') : null,
    shapes.some(({ good }) => !good) ? t('chart.bad') : null,
    judgement.baseline > 0 ? t('chart.baseline') : null,
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <ul className={classes.legend} aria-label={t('chart.legend')}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
