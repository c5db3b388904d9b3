import { compareDates } from '../calendar/days';
import { periodsLater } from '../calendar/periods';
import type { Cadence, IsoDate, Observation } from '../programme/model';
import type { CompiledMeasure } from './compile-measure';

/** What the rows of each team contributed in each period: numbers by team, then by period. */
export type Groups = Map<string, Map<IsoDate, number[]>>;

/** Adds what one row contributes. */
export function contribute(groups: Groups, team: string, period: IsoDate, value: number): void {
  const periods = groups.get(team);
  if (!periods) {
    groups.set(team, new Map([[period, [value]]]));
    return;
  }
  const values = periods.get(period);
  if (values) values.push(value);
  else periods.set(period, [value]);
}

/** Periods from the first to the last that occur, without a gap. */
function allPeriods(groups: Groups, cadence: Cadence): IsoDate[] {
  const known = [...groups.values()].flatMap((periods) => [...periods.keys()]).sort(compareDates);
  const last = known.at(-1);
  const all: IsoDate[] = [];
  for (let at = known[0]; at !== undefined && last !== undefined && at <= last;) {
    all.push(at);
    at = periodsLater(at, cadence, 1);
  }
  return all;
}

/**
 * Readings by team, then by period. Where nothing is a reading too (no deal in a week: zero deals), it is put in for
 * every team that occurs, between the first and the last period of all.
 */
export function readingsOf(
  groups: Groups,
  { value, zeroWithoutRows }: CompiledMeasure,
  cadence: Cadence,
): Observation[] {
  const everywhere = zeroWithoutRows ? allPeriods(groups, cadence) : null;
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([team, periods]) =>
      (everywhere ?? [...periods.keys()].sort(compareDates)).map((period) => {
        const values = Float64Array.from(periods.get(period) ?? []).sort();
        return { team, period, value: values.length === 0 ? 0 : value(values), n: values.length };
      }),
    );
}
