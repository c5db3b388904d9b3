import { useTranslation } from 'react-i18next';
import type { UnknownTeam } from '@/domain/importing/aggregation';
import { CSV_STYLES } from '@/domain/importing/to-csv';
import { formatList, formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useSingleFlight } from '@/shared/hooks/use-single-flight';
import { announceError } from '@/shared/ui/notices';
import { PlainButton } from '@/shared/ui/plain-button';
import { saveAs } from '@/shared/ui/save-as';
import classes from './import.module.css';
import { Scroller } from './scroller';
import { useColumnNames } from './use-column-names';
import type { OpenImport } from './use-import';
import type { AggregateTask, Result } from './worker/messages';

interface BadRowsProps {
  imported: OpenImport;
  task: Omit<AggregateTask, 'kind'>;
  result: Result;
}

/** Every row that does not count, with its place and the reason, and whether that stops the import. */
export function BadRows({ imported, task, result }: BadRowsProps) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const { draft, change, client } = imported;
  const { problems, rows, unknownTeams } = result;
  const total = formatNumber(language, rows.bad);
  const nameOf = useColumnNames(imported.table);
  const download = useSingleFlight(async () => {
    const style = {
      csv: CSV_STYLES[language],
      header: [t('bad.row'), t('bad.columnNumber'), t('bad.column'), t('bad.value'), t('bad.reason')],
      reasons: {
        broken_quotes: t('bad.code.broken_quotes'),
        too_many_cells: t('bad.code.too_many_cells'),
        date_missing: t('bad.code.date_missing'),
        date_unreadable: t('bad.code.date_unreadable'),
        team_missing: t('bad.code.team_missing'),
        team_unknown: t('bad.code.team_unknown'),
        not_in_lookup: t('bad.code.not_in_lookup'),
        number_missing: t('bad.code.number_missing'),
        number_unreadable: t('bad.code.number_unreadable'),
        ends_before_start: t('bad.code.ends_before_start'),
        second_value: t('bad.code.second_value'),
      },
    };
    try {
      const text = await client.run({ kind: 'list', ...task, style }, new AbortController().signal);
      // Without the mark at its beginning, Excel misreads umlauts.
      saveAs(t('bad.file'), `\ufeff${text}`, 'text/csv');
    } catch (error) {
      announceError(error);
    }
  });
  return (
    <section className={classes.block} aria-labelledby="bad">
      <h3 id="bad">{t('bad.heading', { count: rows.bad, n: total })}</h3>
      <fieldset className={classes.choices}>
        <legend>{t('bad.choice')}</legend>
        {(['stop', 'skip'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="bad"
              checked={draft.badRows === each}
              onChange={() => change({ badRows: each })}
            />
            {t(`bad.${each}`)}
          </label>
        ))}
      </fieldset>
      <Unknown unknown={unknownTeams} code="team_unknown" />
      <Unknown unknown={unknownTeams} code="not_in_lookup" />
      <Scroller label={t('bad.caption')} tall>
        <table className={classes.table}>
          <caption>{t('bad.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" data-kind="number">
                {t('bad.row')}
              </th>
              <th scope="col">{t('bad.column')}</th>
              <th scope="col">{t('bad.value')}</th>
              <th scope="col">{t('bad.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ row, column, text, code }) => (
              <tr key={row}>
                <td data-kind="number">{formatNumber(language, row)}</td>
                <td translate="no">{nameOf(column - 1)}</td>
                <td translate="no">{text || '–'}</td>
                <td>{t(`bad.code.${code}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <div className={classes.headline}>
        {rows.bad > problems.length ? (
          <p className={classes.muted}>
            {t('bad.shown', { shown: formatNumber(language, problems.length), total })}
          </p>
        ) : null}
        <PlainButton variant="default" onClick={() => void download()}>
          {t('bad.download')}
        </PlainButton>
      </div>
    </section>
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
