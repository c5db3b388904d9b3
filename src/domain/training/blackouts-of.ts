import type { Blackout, IsoDate } from '../programme/model';
import type { TeamSet, TeamSets } from './team-sets';

/**
 * The periods in which these teams have no time; one that names no teams is everybody's, and who is for nobody in
 * particular is for everybody.
 */
export function blackoutsOf(
  teams: TeamSet,
  blackouts: readonly Blackout[],
  teamSets: TeamSets,
): readonly Blackout[] {
  const asked = teams.size > 0 ? teams : teamSets.of([]);
  return blackouts.filter((blackout) => teamSets.meet(asked, teamSets.of(blackout.teams)));
}

/** Does a blackout period have a day in common with those from the first to the last? */
export const touches = (
  { startsOn, endsOn }: Pick<Blackout, 'startsOn' | 'endsOn'>,
  first: IsoDate,
  last: IsoDate,
): boolean => first <= endsOn && last >= startsOn;
