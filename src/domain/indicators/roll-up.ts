import { compareDates } from '../calendar/days';
import type { IsoDate, Observation, Team } from '../programme/model';

/** Readings of one team by period. */
type Readings = Map<IsoDate, Observation>;

/**
 * Readings of parent teams, made of those of their sub-teams in periods in which none was taken of the parent itself:
 * the mean, weighted by the cases (`n`) each stands on, and the sum of these. Where one does not say how many cases it
 * stands on, all count alike and the parent does not say either. Readings of no case carry nothing.
 *
 * Exact for shares and means; for a median it is the usual approximation.
 * @param observations at most one of a team and period
 * @param teams without circles
 * @returns those given and those made, by team in the order of `teams`, then by period
 */
export function rollUp(observations: readonly Observation[], teams: readonly Team[]): Observation[] {
  const own = new Map<string, Observation[]>();
  for (const each of observations) own.set(each.team, [...(own.get(each.team) ?? []), each]);
  const done = new Map<string, Readings>();

  const readingsOf = (team: string): Readings => {
    const known = done.get(team);
    if (known) return known;
    const byPeriod = new Map<IsoDate, Observation[]>();
    for (const { key } of teams.filter(({ parent }) => parent === team)) {
      for (const [period, reading] of readingsOf(key)) {
        byPeriod.set(period, [...(byPeriod.get(period) ?? []), reading]);
      }
    }
    const readings: Readings = new Map();
    for (const [period, parts] of byPeriod) {
      const made = together(parts);
      if (made) readings.set(period, { team, period, ...made });
    }
    for (const each of own.get(team) ?? []) readings.set(each.period, each);
    done.set(team, readings);
    return readings;
  };

  return teams.flatMap(({ key }) =>
    [...readingsOf(key).values()].sort((a, b) => compareDates(a.period, b.period)),
  );
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
