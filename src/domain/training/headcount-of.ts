import type { Team } from '../programme/model';
import type { TeamSet } from './team-sets';

/**
 * How many people the teams of a set are, each counted once: a team's own number holds for the teams below it, which
 * speak only where it has none. Null when somebody's number is not known.
 * @example headcountOf(new Set(['sales', 'north']), [sales, north]) // the headcount of sales alone
 */
export function headcountOf(set: TeamSet, teams: readonly Team[]): number | null {
  const count = (team: Team): number | null => {
    if (team.headcount !== null) return team.headcount;
    const below = teams.filter(({ parent }) => parent === team.key);
    return below.length === 0 ? null : sum(below.map(count));
  };
  const tops = teams.filter(({ key, parent }) => set.has(key) && (parent === null || !set.has(parent)));
  return tops.length === 0 ? null : sum(tops.map(count));
}

const sum = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((total, count) => (total === null || count === null ? null : total + count), 0);
