import { addDays } from '@/domain/calendar/days';
import { periodOf, periodsLater } from '@/domain/calendar/periods';
import type { Cadence, IsoDate } from '@/domain/programme/model';

/** How many periods stand side by side: half a year of weeks. */
export const COLUMNS = 26;

/** The periods up to the one that holds a day, in order, by their first days. */
export function periodsUntil(day: IsoDate, cadence: Cadence, count = COLUMNS): IsoDate[] {
  const periods = [periodOf(day, cadence)];
  while (periods.length < count) periods.unshift(periodOf(addDays(periods[0] ?? day, -1), cadence));
  return periods;
}

/** The last period of the columns before or after these; never later than the latest there is. */
export function lastOfNext(periods: readonly IsoDate[], cadence: Cadence, latest: IsoDate): IsoDate {
  const next = periodsLater(periods.at(-1) ?? latest, cadence, periods.length);
  return next < latest ? next : latest;
}

export const lastOfPrevious = (periods: readonly IsoDate[], cadence: Cadence): IsoDate =>
  periodOf(addDays(periods[0] ?? '', -1), cadence);
