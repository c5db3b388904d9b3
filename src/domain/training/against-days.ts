import type { Measure, ProgrammeModel } from '../programme/model';
import { blackoutsOf, touches } from './blackouts-of';
import { isWeekend, type DayConflict, type Holiday } from './conflicts';
import { planOf } from './plan';
import { teamSetsOf } from './team-sets';

/** What of a training its days can be judged by. */
export type TrainingDays = Pick<
  Measure,
  'kind' | 'status' | 'startsOn' | 'endsOn' | 'sessions' | 'teams' | 'behaviours'
>;

/**
 * What speaks against the days of a training that has no sessions yet: blackout periods of its teams that it runs into;
 * a weekend, or a public holiday of one of its teams, on which it would begin or end. Where there are sessions, they are
 * what takes place, and `conflicts` speaks of them.
 * @param holidays where the teams are
 */
export function againstDays(
  model: Pick<ProgrammeModel, 'teams' | 'behaviours' | 'blackouts'>,
  training: TrainingDays,
  holidays: readonly Holiday[],
): DayConflict[] {
  const { startsOn, endsOn, kind, status, sessions } = training;
  if (kind !== 'training' || status === 'cancelled' || status === 'done' || sessions.length > 0) return [];
  const first = startsOn ?? endsOn;
  const last = endsOn ?? startsOn;
  if (first === null || last === null) return [];
  const teamSets = teamSetsOf(model.teams);
  const teams = planOf([], model.behaviours, teamSets).teamsOf(training);
  const edges = first === last ? [first] : [first, last];
  return [
    ...blackoutsOf(teams, model.blackouts, teamSets)
      .filter((blackout) => touches(blackout, first, last))
      .map(({ key }) => ({ kind: 'blackout' as const, blackout: key })),
    ...edges.flatMap((day): DayConflict[] => {
      const holiday = holidays.find(
        ({ on, teams: whose }) =>
          on === day && (whose === null || teams.size === 0 || whose.some((team) => teams.has(team))),
      );
      return [
        ...(holiday ? [{ kind: 'holiday' as const, holiday }] : []),
        ...(isWeekend(day) ? [{ kind: 'weekend' as const, on: day }] : []),
      ];
    }),
  ];
}
