import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator, Observation } from '@/domain/programme/model';
import type { KnownTeam } from '@/domain/readings-import/compile-team';
import type { ObservationDiff } from '@/domain/readings-import/diff-observations';
import { formatNumber } from '@/i18n/format';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';
import { Scroller } from '@/ui/import-steps/scroller';
import { useValueText } from '../chart/use-value-text';

const KINDS = ['added', 'changed', 'unchanged', 'absent'] as const;
type ChangeKind = (typeof KINDS)[number];

/** Ten years of months, or four of weeks. */
const PERIODS_SHOWN = 208;

interface Change {
  kind: ChangeKind;
  reading: Observation;
  was: number | null;
}

const changesOf = ({ added, changed, unchanged, absent }: ObservationDiff): Change[] => [
  ...added.map((reading) => ({ kind: 'added', reading, was: null }) as const),
  ...changed.map(({ from, to }) => ({ kind: 'changed', reading: to, was: from.value }) as const),
  ...unchanged.map((reading) => ({ kind: 'unchanged', reading, was: null }) as const),
  ...absent.map((reading) => ({ kind: 'absent', reading, was: null }) as const),
];

interface ChangeTableProps {
  diff: ObservationDiff;
  indicator: Indicator;
  teams: readonly KnownTeam[];
}

/** Every reading by period and team, and what becomes of it. */
export function ChangeTable({ diff, indicator, teams }: ChangeTableProps) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const [onlyChanges, setOnlyChanges] = useState(false);
  const all = changesOf(diff);
  const shown = onlyChanges ? all.filter(({ kind }) => kind === 'added' || kind === 'changed') : all;
  const byPlace = new Map(shown.map((each) => [`${each.reading.period} ${each.reading.team}`, each]));
  const columns = teams.filter(({ key }) => shown.some(({ reading }) => reading.team === key));
  const periods = [...new Set(shown.map(({ reading }) => reading.period))].sort().reverse();
  return (
    <section className={classes.block}>
      <ul className={classes.legend}>
        {KINDS.filter((kind) => diff[kind].length > 0).map((kind) => (
          <li key={kind} data-change={kind}>
            <strong>{t(`preview.kinds.${kind}`, { n: formatNumber(language, diff[kind].length) })}</strong>{' '}
            {t(`preview.explained.${kind}`)}
          </li>
        ))}
      </ul>
      {diff.unchanged.length + diff.absent.length > 0 ? (
        <label className={classes.tick}>
          <input type="checkbox" checked={onlyChanges} onChange={() => setOnlyChanges(!onlyChanges)} />
          {t('preview.onlyChanges')}
        </label>
      ) : null}
      <Scroller label={t('preview.changes')} tall>
        <table className={classes.table}>
          <caption>{t('preview.changes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('preview.periodColumn')}</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col" data-kind="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.slice(0, PERIODS_SHOWN).map((period) => (
              <tr key={period}>
                <th scope="row">{periodName(language, indicator.cadence, period)}</th>
                {columns.map(({ key }) => (
                  <ChangeCell key={key} change={byPlace.get(`${period} ${key}`)} unit={indicator.unit} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {periods.length > PERIODS_SHOWN ? (
        <p className={classes.muted}>
          {t('preview.morePeriods', {
            shown: formatNumber(language, PERIODS_SHOWN),
            total: formatNumber(language, periods.length),
          })}
        </p>
      ) : null}
    </section>
  );
}

/** A value with what becomes of it in words: a sign would be read as one of the value. */
function ChangeCell({ change, unit }: { change: Change | undefined; unit: string }) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const value = useValueText(unit);
  if (!change) return <td data-kind="number" />;
  const { kind, reading, was } = change;
  const notes = [
    ...(reading.n === null ? [] : [t('preview.cases', { n: formatNumber(language, reading.n) })]),
    ...(kind === 'added' ? [t('preview.new')] : []),
    ...(kind === 'absent' ? [t('preview.stays')] : []),
    ...(was === null ? [] : [t('preview.was', { value: value(was) })]),
  ];
  return (
    <td data-kind="number" data-change={kind}>
      {value(reading.value)}
      <small>{notes.join(' · ')}</small>
    </td>
  );
}
