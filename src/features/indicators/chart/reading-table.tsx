import { useTranslation } from 'react-i18next';
import { formatList, formatNumber } from '@/i18n/format';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { TableBehind } from '@/ui/table-behind';
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
    <TableBehind
      summary={t('chart.table')}
      caption={t('chart.caption', { team })}
      columns={[
        { name: t('chart.period') },
        { name: t('chart.value'), figures: true },
        { name: t('chart.n'), figures: true },
        { name: t('chart.signal') },
      ]}
      rows={judgement.readings
        .map(
          ({ period, value: reading, n }, i) =>
            [
              periodName(language, indicator.cadence, period),
              value(reading),
              n === null ? '–' : formatNumber(language, n),
              formatList(language, [
                ...(i < judgement.baseline ? [t('chart.inBaseline')] : []),
                ...(marks.get(i)?.kinds ?? []).map((kind) => t(`signal.${kind}`)),
              ]),
            ] as const,
        )
        .reverse()}
    />
  );
}
