import type { IsoDate, Measure, ProgrammeModel } from '../programme/model';
import { blackoutsOf } from './blackouts-of';
import type { Holiday } from './conflicts';
import type { Occurrence } from './occurrences';
import { planOf } from './plan';
import { teamSetsOf } from './team-sets';

/** Tells whether what is held again and again is not held on a day. */
export type IsFree = (measure: Measure, day: IsoDate) => boolean;

/**
 * Days on which no ritual is held: public holidays of all the teams its measure is for (where one of them works, it is
 * held), and blackout periods of any of them.
 * @param holidays where the teams are
 */
export function freeDays(
  model: Pick<ProgrammeModel, 'teams' | 'behaviours' | 'measures' | 'blackouts'>,
  holidays: readonly Holiday[],
): IsFree {
  const teamSets = teamSetsOf(model.teams);
  const plan = planOf(model.measures, model.behaviours, teamSets);
  const off = new Map<IsoDate, Holiday[]>();
  for (const holiday of holidays) off.set(holiday.on, [...(off.get(holiday.on) ?? []), holiday]);
  return (measure, day) => {
    const teams = plan.teamsOf(measure);
    const offFor = new Set(off.get(day)?.flatMap(({ teams: whose }) => whose ?? [...teams]));
    return (
      (off.has(day) && [...teams].every((team) => offFor.has(team))) ||
      blackoutsOf(teams, model.blackouts, teamSets).some(
        ({ startsOn, endsOn }) => startsOn <= day && day <= endsOn,
      )
    );
  };
}

/** What of these takes place: sessions stay where they are planned, rituals leave out the days that are free. */
export function withoutFreeDays(
  all: readonly Occurrence[],
  measures: readonly Measure[],
  isFree: IsFree,
): Occurrence[] {
  const measureOf = new Map(measures.map((measure) => [measure.key, measure]));
  return all.filter(({ measure: key, session, startsAt }) => {
    const measure = measureOf.get(key);
    return session !== null || !measure || !isFree(measure, startsAt.slice(0, 10));
  });
}
