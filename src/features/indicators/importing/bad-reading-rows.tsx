import { useTranslation } from 'react-i18next';
import type { UnknownTeam } from '@/domain/readings-import/aggregation';
import { CSV_STYLES } from '@/domain/tables/to-csv';
import { formatList, formatNumber } from '@/i18n/format';
import { shownIsoText } from '@/i18n/iso-text';
import { useLanguage } from '@/i18n/use-language';
import { useSingleFlight } from '@/ui/hooks/use-single-flight';
import { BadRows } from '@/ui/import-steps/bad-rows';
import classes from '@/ui/import-steps/import.module.css';
import { announceError } from '@/ui/notices';
import { saveAs } from '@/ui/save-as';
import type { OpenImport } from './use-import';
import type { AggregateTask, Result } from './worker/messages';

interface BadReadingRowsProps {
  imported: OpenImport;
  task: Omit<AggregateTask, 'kind'>;
  result: Result;
}

/** Every row that does not count, and which values are behind most of it. */
export function BadReadingRows({ imported, task, result }: BadReadingRowsProps) {
  const { t } = useTranslation(['readingsImport', 'tableImport']);
  const language = useLanguage();
  const { draft, change, client } = imported;
  const { problems, rows, unknownTeams } = result;
  const download = useSingleFlight(async () => {
    const style = {
      csv: CSV_STYLES[language],
      header: [
        t('tableImport:bad.row'),
        t('tableImport:bad.columnNumber'),
        t('tableImport:bad.column'),
        t('tableImport:bad.value'),
        t('tableImport:bad.reason'),
      ],
      reasons: {
        broken_quotes: t('bad.code.broken_quotes'),
        too_many_cells: t('bad.code.too_many_cells'),
        condition_missing: t('bad.code.condition_missing'),
        date_missing: t('bad.code.date_missing'),
        date_unreadable: t('bad.code.date_unreadable'),
        team_missing: t('bad.code.team_missing'),
        team_unknown: t('bad.code.team_unknown'),
        not_in_lookup: t('bad.code.not_in_lookup'),
        number_missing: t('bad.code.number_missing'),
        number_unreadable: t('bad.code.number_unreadable'),
        ends_before_start: t('bad.code.ends_before_start'),
        second_value: t('bad.code.second_value'),
        after_today: t('bad.code.after_today'),
        far_from_others: t('bad.code.far_from_others'),
        outside_bounds: t('bad.code.outside_bounds'),
        other_sign: t('bad.code.other_sign'),
        total_row: t('bad.code.total_row'),
        id_contradicts: t('bad.code.id_contradicts'),
      },
    };
    try {
      const text = await client.run({ kind: 'list', ...task, style }, new AbortController().signal);
      // Without the mark at its beginning, Excel misreads umlauts.
      saveAs(t('tableImport:bad.file'), `\ufeff${text}`, 'text/csv');
    } catch (error) {
      announceError(error);
    }
  });
  return (
    <BadRows
      table={imported.table}
      count={rows.bad}
      problems={problems.map((problem) => ({
        ...problem,
        text: shownIsoText(language, problem.text),
        reason: t(`bad.code.${problem.code}`),
      }))}
      // Of every bad row, the first thing that is wrong is told.
      total={rows.bad}
      choice={draft.badRows}
      onChoice={(badRows) => change({ badRows })}
      onDownload={() => void download()}
    >
      <Unknown unknown={unknownTeams} code="team_unknown" />
      <Unknown unknown={unknownTeams} code="not_in_lookup" />
      {result.far > 0 ? (
        <label className={classes.tick}>
          <input type="checkbox" checked={false} onChange={() => change({ farDates: 'count' })} />
          {t('preview.far')}
        </label>
      ) : null}
    </BadRows>
  );
}

const NAMED = 8;

/** Which values are behind most of it. */
function Unknown({ unknown, code }: { unknown: readonly UnknownTeam[]; code: UnknownTeam['code'] }) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const own = unknown.filter((each) => each.code === code);
  if (own.length === 0) return null;
  const more = own.length - NAMED;
  const values = formatList(language, [
    ...own.slice(0, NAMED).map(({ value, rows }) => `${value} (${formatNumber(language, rows)})`),
    ...(more > 0 ? [t('bad.andMore', { count: more, n: formatNumber(language, more) })] : []),
  ]);
  return (
    <p translate="no">{t(code === 'team_unknown' ? 'bad.unknownTeams' : 'bad.notInSecond', { values })}</p>
  );
}
