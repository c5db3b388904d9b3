import { useTranslation } from 'react-i18next';
import { formatList, formatNumber } from '@/i18n/format';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import classes from './chart-notes.module.css';
import type { TeamSeries } from './team-series';
import { useValueText } from './use-value-text';

/** Every figure behind the chart, the latest first. */
export function ReadingTable({ indicator, judgement, marks }: TeamSeries) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { model } = useProgramme();
  const value = useValueText(indicator.unit);
  const team = model.teams.find(({ key }) => key === judgement.team)?.name ?? judgement.team;
  return (
    <details className={classes.behind}>
      <summary>{t('chart.table')}</summary>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('chart.caption', { team })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.period')}</th>
            <th scope="col">{t('chart.value')}</th>
            <th scope="col">{t('chart.n')}</th>
            <th scope="col">{t('chart.signal')}</th>
          </tr>
        </thead>
        <tbody>
          {judgement.readings
            .map(({ period, value: reading, n }, i) => (
              <tr key={period}>
                <th scope="row">{periodName(language, indicator.cadence, period)}</th>
                <td>{value(reading)}</td>
                <td>{n === null ? '–' : formatNumber(language, n)}</td>
                <td>
                  {formatList(language, [
                    ...(i < judgement.baseline ? [t('chart.inBaseline')] : []),
                    ...(marks.get(i)?.kinds ?? []).map((kind) => t(`signal.${kind}`)),
                  ])}
                </td>
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </details>
  );
}
