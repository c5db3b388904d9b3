import { useTranslation } from 'react-i18next';
import type { TooltipContentProps } from 'recharts';
import { formatList, formatNumber } from '@/i18n/format';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import classes from './process-chart.module.css';
import type { TeamSeries } from './team-series';
import { useValueText } from './use-value-text';

interface ReadingTipProps extends Partial<TooltipContentProps> {
  series: TeamSeries;
}

/** What the reading that somebody points at says; read out as one moves from reading to reading. */
export function ReadingTip({ series, active, payload }: ReadingTipProps) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { indicator, judgement, marks } = series;
  const value = useValueText(indicator.unit);
  const shown = payload?.[0]?.payload as { index: number } | undefined;
  const reading = active && shown ? judgement.readings[shown.index] : undefined;
  const mark = shown && marks.get(shown.index);
  return (
    <div className={classes.tip} role="status" hidden={!reading}>
      {reading ? (
        <>
          <span>{periodName(language, indicator.cadence, reading.period)}</span>
          <strong>{value(reading.value)}</strong>
          {reading.n === null ? null : (
            <span>{t('chart.cases', { count: reading.n, n: formatNumber(language, reading.n) })}</span>
          )}
          {shown && shown.index < judgement.baseline ? <span>{t('chart.inBaseline')}</span> : null}
          {mark ? (
            <span className={mark.good ? classes.tipGood : classes.tipBad}>
              {t(mark.good ? 'chart.partOfGood' : 'chart.partOfBad')}{' '}
              {formatList(
                language,
                mark.kinds.map((kind) => t(`signal.${kind}`)),
              )}
            </span>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
