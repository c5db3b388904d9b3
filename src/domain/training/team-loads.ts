import type { Behaviour, ProgrammeModel, Team } from '../programme/model';
import { introductions } from './introductions';
import { loadOf, type PeriodLoad } from './load';
import { planOf, type Plan } from './plan';
import { teamSetsOf, type TeamSets } from './team-sets';
import { trainingHours } from './training-hours';

/** What it takes of a policy. */
interface OfS04 {
  readonly S04: { readonly effortFrom: number };
}

export interface TeamLoad {
  team: string;
  /** Training hours per head by ISO week; the period is its Monday. */
  weeks: PeriodLoad[];
  /** Demanding behaviours introduced by quarter. */
  quarters: PeriodLoad[];
}

/**
 * What the plan asks of every team, in the order of the model's teams: the figures rule S04 judges, with the measures
 * they come from.
 * @param policy says from which effort on a behaviour counts as demanding
 */
export function teamLoads(
  { teams, behaviours, measures }: Pick<ProgrammeModel, 'teams' | 'behaviours' | 'measures'>,
  policy: OfS04,
): TeamLoad[] {
  const teamSets = teamSetsOf(teams);
  return loadsOfPlan({ plan: planOf(measures, behaviours, teamSets), teams, behaviours, teamSets }, policy);
}

/** The same for a plan that has been prepared already. */
export function loadsOfPlan(
  {
    plan,
    teams,
    behaviours,
    teamSets,
  }: { plan: Plan; teams: readonly Team[]; behaviours: readonly Behaviour[]; teamSets: TeamSets },
  { S04: { effortFrom } }: OfS04,
): TeamLoad[] {
  const hours = trainingHours(plan);
  const demanding = behaviours.filter(({ effort }) => effort >= effortFrom);
  return teams.map(({ key: team }) => ({
    team,
    weeks: loadOf(hours, team),
    quarters: loadOf(introductions(plan, demanding, teamSets, team), team),
  }));
}
