import type { Team } from '../programme/model';

/** Stands for the organisation as a whole, so that "everybody" also meets "everybody" where no team is recorded. */
const EVERYBODY = '';

/** Keys of teams; sub-teams of a named team are always in it. */
export type TeamSet = ReadonlySet<string>;

/** Turns lists of team keys into sets. A team includes its sub-teams: whatever is asked of it is asked of them. */
export interface TeamSets {
  /** The teams of a list; an empty list means everybody. */
  of(keys: readonly string[]): TeamSet;
  /** Have the two sets anybody in common? */
  meet(a: TeamSet, b: TeamSet): boolean;
  /** How many teams they have in common, a team and its sub-teams counted once. */
  shared(a: TeamSet, b: TeamSet): number;
}

/** Sets of teams with all teams below them. No key at all means everybody. */
export function teamSetsOf(teams: readonly Team[]): TeamSets {
  const parentOf = new Map(teams.map((team) => [team.key, team.parent]));
  const everybody: TeamSet = new Set([EVERYBODY, ...parentOf.keys()]);

  const include = (key: string, into: Set<string>): void => {
    if (into.has(key)) return;
    into.add(key);
    for (const team of teams) if (team.parent === key) include(team.key, into);
  };
  return {
    of(keys) {
      if (keys.length === 0) return everybody;
      const set = new Set<string>();
      for (const key of keys) include(key, set);
      return set;
    },
    meet(a, b) {
      for (const key of a) if (b.has(key)) return true;
      return false;
    },
    shared(a, b) {
      const common = (key: string | null | undefined): boolean =>
        typeof key === 'string' && a.has(key) && b.has(key);
      return [...a].filter((key) => key !== EVERYBODY && common(key) && !common(parentOf.get(key))).length;
    },
  };
}
