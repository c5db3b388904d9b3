import { useTranslation } from 'react-i18next';
import { toDayNumber } from '@/domain/calendar/day-number';
import { addDays, compareDates } from '@/domain/calendar/days';
import { periodOf, periodsLater } from '@/domain/calendar/periods';
import type { Indicator } from '@/domain/programme/model';
import type { Metric } from '@/domain/readings-import/mapping';
import { formatDate, formatNumber } from '@/i18n/format';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';
import type { Result } from './worker/messages';

interface ResultFactsProps {
  result: Result;
  indicator: Indicator;
  kind: Metric['kind'];
}

/** What became of every row, and what they come to. */
export function ResultFacts({ result, indicator, kind }: ResultFactsProps) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const { rows, firstDay, lastDay, observations, outOfBounds } = result;
  const parts = (['taken', 'outside', 'leftOut', 'repeated', 'bad'] as const).filter(
    (each) => each === 'taken' || rows[each] > 0,
  );
  const counted = (what: 'readings' | 'zeros' | 'teams', count: number) =>
    t(`preview.${what}`, { count, n: formatNumber(language, count) });
  const filled = kind === 'count' || kind === 'sum';
  const zeros = filled ? observations.filter(({ n }) => n === 0).length : 0;
  const periods = observations.map(({ period }) => period).sort(compareDates);
  const nameOf = (period = '') => periodName(language, indicator.cadence, period);
  return (
    <div>
      <ul className={classes.facts}>
        {parts.map((each) => (
          <li key={each} data-bad={each === 'bad' || undefined}>
            {t(`preview.rows.${each}`, { count: rows[each], n: formatNumber(language, rows[each]) })}
          </li>
        ))}
        {firstDay !== null && lastDay !== null ? (
          <li>
            {t('preview.span', {
              from: formatDate(language, firstDay),
              until: formatDate(language, lastDay),
            })}
          </li>
        ) : null}
        {outOfBounds.length > 0 ? (
          <li data-bad>
            {t('preview.rows.outOfBounds', {
              count: outOfBounds.length,
              n: formatNumber(language, outOfBounds.length),
            })}
          </li>
        ) : null}
      </ul>
      {observations.length > 0 ? (
        <ul className={classes.facts}>
          <li>{counted('readings', observations.length)}</li>
          {zeros > 0 ? <li>{counted('zeros', zeros)}</li> : null}
          <li>{counted('teams', new Set(observations.map(({ team }) => team)).size)}</li>
          <li>{t('preview.periods', { from: nameOf(periods[0]), until: nameOf(periods.at(-1)) })}</li>
        </ul>
      ) : null}
      {firstDay !== null && !beginsPeriod(firstDay, indicator) ? (
        <p className={classes.muted}>
          {t('preview.first', {
            name: periodName(language, indicator.cadence, periodOf(firstDay, indicator.cadence)),
            day: formatDate(language, firstDay),
          })}
        </p>
      ) : null}
      {lastDay !== null && !endsPeriod(lastDay, indicator) ? (
        <p className={classes.muted}>
          {t('preview.last', {
            name: periodName(language, indicator.cadence, periodOf(lastDay, indicator.cadence)),
            day: formatDate(language, lastDay),
          })}
        </p>
      ) : null}
    </div>
  );
}

/** So much of a period may pass before something happens. */
const QUIET = 1 / 4;

/** Is this day near enough to the beginning of its period for it to be whole? */
function beginsPeriod(day: string, { cadence }: Indicator): boolean {
  const start = periodOf(day, cadence);
  const from = toDayNumber(start);
  return toDayNumber(day) - from <= (toDayNumber(periodsLater(start, cadence, 1)) - from) * QUIET;
}

/** Days at the end of a week on which nobody works. */
const WEEKEND = 2;

/** Is a period over on this day? A week is on its Friday. */
function endsPeriod(day: string, { cadence }: Indicator): boolean {
  const end = addDays(periodsLater(periodOf(day, cadence), cadence, 1), -1);
  return addDays(day, WEEKEND) >= end;
}
