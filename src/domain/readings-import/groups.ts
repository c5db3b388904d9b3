import { compareDates } from '../calendar/days';
import { periodsLater } from '../calendar/periods';
import type { Cadence, IsoDate, Observation } from '../programme/model';
import type { CompiledMetric } from './compile-metric';
import type { DateRange } from './seen-periods';

/** What the rows of a team contributed in a period, and how many cases they are; null: nobody knows. */
interface Group {
  values: number[];
  cases: number | null;
}

/** By team, then by period. */
export type Groups = Map<string, Map<IsoDate, Group>>;

/** What a row contributes. */
interface Contribution {
  value: number;
  cases: number | null;
}

/** Adds what one row contributes. */
export function contribute(
  groups: Groups,
  team: string,
  period: IsoDate,
  { value, cases }: Contribution,
): void {
  const periods = groups.get(team);
  if (!periods) {
    groups.set(team, new Map([[period, { values: [value], cases }]]));
    return;
  }
  const group = periods.get(period);
  if (!group) {
    periods.set(period, { values: [value], cases });
    return;
  }
  group.values.push(value);
  group.cases = group.cases === null || cases === null ? null : group.cases + cases;
}

/** A team occurs, whether any of its rows counts or not. */
export function occur(groups: Groups, team: string): void {
  if (!groups.has(team)) groups.set(team, new Map());
}

/** Periods of a stretch, without a gap. */
function allPeriods({ from, until }: DateRange, cadence: Cadence): IsoDate[] {
  const all: IsoDate[] = [];
  for (let at = from; at <= until; at = periodsLater(at, cadence, 1)) all.push(at);
  return all;
}

/**
 * Readings by team, then by period. Where nothing is a reading too (no deal in a week: zero deals), it is put in for
 * every team that occurs, from the first to the last period of each stretch of the table, whatever counts in them.
 */
export function readingsOf(
  groups: Groups,
  { value, zeroWithoutRows }: CompiledMetric,
  cadence: Cadence,
  stretches: readonly DateRange[],
): Observation[] {
  const everywhere = zeroWithoutRows ? stretches.flatMap((each) => allPeriods(each, cadence)) : null;
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([team, periods]) =>
      (everywhere ?? [...periods.keys()].sort(compareDates)).map((period) => {
        const group = periods.get(period);
        if (!group) return { team, period, value: 0, n: 0 };
        return { team, period, value: value(Float64Array.from(group.values).sort()), n: group.cases };
      }),
    );
}
