import { useTranslation } from 'react-i18next';
import classes from './chart-notes.module.css';
import type { TeamSeries } from './team-series';
import { useValueText } from './use-value-text';

interface ChartDescriptionProps {
  id: string;
  series: TeamSeries;
}

/** The lines of the chart in words, and how one moves from reading to reading; for those who do not see them. */
export function ChartDescription({ id, series: { indicator, judgement } }: ChartDescriptionProps) {
  const { t } = useTranslation('indicators');
  const value = useValueText(indicator.unit);
  const { limits } = judgement;
  return (
    <p id={id} className={classes.keys}>
      <span className="visually-hidden">
        {limits
          ? t('chart.lines', {
              centre: value(limits.centre),
              lower: value(limits.lower),
              upper: value(limits.upper),
            })
          : null}
        {indicator.target === null ? null : t('chart.targetLine', { value: value(indicator.target) })}
      </span>
      {t('chart.keys')}
    </p>
  );
}
