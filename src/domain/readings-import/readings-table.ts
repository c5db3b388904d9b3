import type { Observation } from '../programme/model';
import type { Cell } from '../tables/table';

/** What the columns of exported readings are called: team, first day of the period, its name, value, cases. */
export type ReadingsHeader = readonly [
  team: string,
  day: string,
  period: string,
  value: string,
  cases: string,
];

/**
 * Readings as a table that can be imported again: sorted by team and period, days as YYYY-MM-DD, numbers as numbers.
 * @param teamName by the key of a team
 * @param periodName by the first day of a period, for people
 */
export function readingsTable(
  readings: readonly Observation[],
  header: ReadingsHeader,
  teamName: (key: string) => string,
  periodName: (day: string) => string,
): Cell[][] {
  const named = readings.map(({ team, ...rest }) => ({ ...rest, team: teamName(team) }));
  const rows = named
    .sort((a, b) => (a.team === b.team ? (a.period < b.period ? -1 : 1) : a.team < b.team ? -1 : 1))
    .map(({ team, period, value, n }): Cell[] => [team, period, periodName(period), value, n]);
  return [[...header], ...rows];
}
