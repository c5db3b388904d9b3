import { compareDates } from '../calendar/days';
import type { IsoDate, Observation, Team } from '../programme/model';

/** The readings that speak for one team, by period. */
type Parts = Map<IsoDate, Observation[]>;

/**
 * Readings of parent teams in periods in which none was taken of the parent itself: made of the nearest readings below
 * it, the mean weighted by the cases (`n`) each stands on, and the sum of these. Where one does not say how many cases it
 * stands on, all count alike and the parent does not say either. Readings of no case carry nothing. The database shows
 * the same to those who may not see every team (`load_series`).
 *
 * Exact for shares and means; for a median it is the usual approximation.
 * @param observations at most one of a team and period
 * @param teams without circles
 * @returns those given and those made, by team in the order of `teams`, then by period
 */
export function rollUp(observations: readonly Observation[], teams: readonly Team[]): Observation[] {
  const own = grouped(observations, ({ team }) => team);
  const children = grouped(teams, ({ parent }) => parent ?? '');
  const done = new Map<string, Parts>();

  const partsOf = (team: string): Parts => {
    const known = done.get(team);
    if (known) return known;
    const parts: Parts = new Map();
    for (const { key } of children.get(team) ?? []) {
      for (const [period, readings] of partsOf(key)) {
        parts.set(period, [...(parts.get(period) ?? []), ...readings]);
      }
    }
    for (const reading of own.get(team) ?? []) {
      // One of no case says nothing of those below.
      if (reading.n !== 0 || !parts.has(reading.period)) parts.set(reading.period, [reading]);
    }
    done.set(team, parts);
    return parts;
  };

  return teams.flatMap(({ key: team }) =>
    [...partsOf(team)]
      .flatMap(([period, parts]) => {
        const [first] = parts;
        if (first?.team === team) return [first];
        const made = together(parts);
        return made ? [{ team, period, ...made }] : [];
      })
      .sort((a, b) => compareDates(a.period, b.period)),
  );
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** @returns null where no case stands behind any of them */
function together(parts: readonly Observation[]): Pick<Observation, 'value' | 'n'> | null {
  const known = parts.every(({ n }) => n !== null);
  const counted = parts.map(({ value, n }) => ({ value, weight: known ? (n ?? 0) : n === 0 ? 0 : 1 }));
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const value = counted.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
  return { value, n: known ? total : null };
}
