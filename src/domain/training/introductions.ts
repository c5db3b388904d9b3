import { quarterOf } from '../calendar/quarters';
import type { Behaviour } from '../programme/model';
import type { LoadPart, PlanOfLoad } from './load';
import type { TeamSets } from './team-sets';

/** A behaviour introduced to a team; counts as one. */
export interface Introduction extends LoadPart {
  behaviour: string;
}

/**
 * Behaviours by the quarter (`2026-Q2`) in which they are introduced to a team: by the first measure on them that reaches
 * it. A behaviour not expected of the team, or reached by no dated measure, is not introduced.
 * @param behaviours those that count, as a rule the demanding ones
 */
export function introductions(
  plan: PlanOfLoad,
  behaviours: readonly Behaviour[],
  teamSets: TeamSets,
  team: string,
): Introduction[] {
  return behaviours.flatMap((behaviour) => {
    const teams = teamSets.of(behaviour.teams);
    if (!teams.has(team)) return [];
    let first: { startsOn: string; measure: string } | null = null;
    for (const measure of plan.on(behaviour.key)) {
      const { startsOn, key } = measure;
      if (startsOn === null || !plan.teamsOf(measure).has(team)) continue;
      if (first === null || startsOn < first.startsOn) first = { startsOn, measure: key };
    }
    if (first === null) return [];
    const { startsOn, measure } = first;
    return [{ period: quarterOf(startsOn), measure, behaviour: behaviour.key, teams, amount: 1 }];
  });
}
