import { addDays, daysFrom } from '../calendar/days';
import { momentOf } from '../calendar/moment-of';
import { mondayOf } from '../calendar/weeks';
import type { IsoDate, Measure, ProgrammeModel, Session } from '../programme/model';
import { blackoutsOf, touches } from './blackouts-of';
import { headcountOf } from './headcount-of';
import { isOfKind, planOf } from './plan';
import { sessionDays } from './session-days';
import { teamSetsOf, type TeamSet, type TeamSets } from './team-sets';

export interface Holiday {
  on: IsoDate;
  name: string;
  /** Keys of the teams that have it; null: all of them. */
  teams: readonly string[] | null;
}

/** A session by the keys of its training and its own. */
export interface SessionRef {
  measure: string;
  session: string;
}

/** Why a day is no good for a training. */
export type DayConflict =
  | { kind: 'blackout'; blackout: string }
  | { kind: 'holiday'; holiday: Holiday }
  /** `on`: the first of the days that is a Saturday or a Sunday. */
  | { kind: 'weekend'; on: IsoDate };

/** Why a session cannot well take place as planned. */
export type Conflict = SessionRef &
  (
    | DayConflict
    | {
        kind: 'same_team' | 'same_trainer';
        other: SessionRef;
        /** Keys of teams, or the trainer. */ shared: string[];
      }
    /** Before its training begins or after it ends. */
    | { kind: 'outside'; startsOn: IsoDate | null; endsOn: IsoDate | null }
    /** `needed`: people invited or, while nobody is, the headcount of its teams. */
    | { kind: 'too_few_seats'; capacity: number; needed: number }
  );

interface Placed extends SessionRef {
  session: string;
  own: Session;
  training: Measure;
  teams: TeamSet;
  from: number;
  to: number;
}

/**
 * What speaks against the sessions of the live trainings: the same people or the same trainer are asked for twice at once
 * (moments, not clocks: nine in Lisbon is ten in Berlin), a blackout period, a public holiday, a weekend, days on which
 * the training does not run, too few seats. Of two that clash, the later names the earlier. In the order of time.
 * @param holidays where the teams are; days as they are called there. Only those of the training's teams speak against it
 */
export function conflicts(
  model: Pick<ProgrammeModel, 'teams' | 'behaviours' | 'measures' | 'blackouts'>,
  holidays: readonly Holiday[],
): Conflict[] {
  const teamSets = teamSetsOf(model.teams);
  const placed = placedSessions(model, teamSets);
  const inOrder = holidays.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return placed.flatMap((one, at): Conflict[] => {
    const ref = { measure: one.measure, session: one.session };
    const { first, last } = sessionDays(one.own);
    const closed = blackoutsOf(one.teams, model.blackouts, teamSets).filter((blackout) =>
      touches(blackout, first, last),
    );
    const off = inOrder.find(
      ({ on, teams }) =>
        first <= on && on <= last && (teams === null || teams.some((team) => one.teams.has(team))),
    );
    // Any week has its weekend, however long the session takes.
    const week = addDays(first, 6);
    const weekend = daysFrom(first, last < week ? last : week).find(isWeekend);
    const { startsOn, endsOn } = one.training;
    const outside = (startsOn !== null && first < startsOn) || (endsOn !== null && last > endsOn);
    const { capacity } = one.own;
    const needed = peopleOf(one, model);
    return [
      ...placed.slice(0, at).flatMap((earlier) => clashes(earlier, one, model)),
      ...closed.map(({ key }) => ({ ...ref, kind: 'blackout' as const, blackout: key })),
      ...(off ? [{ ...ref, kind: 'holiday' as const, holiday: off }] : []),
      ...(weekend !== undefined ? [{ ...ref, kind: 'weekend' as const, on: weekend }] : []),
      ...(outside ? [{ ...ref, kind: 'outside' as const, startsOn, endsOn }] : []),
      ...(capacity !== null && needed !== null && capacity < needed
        ? [{ ...ref, kind: 'too_few_seats' as const, capacity, needed }]
        : []),
    ];
  });
}

function placedSessions(
  { behaviours, measures }: Pick<ProgrammeModel, 'behaviours' | 'measures'>,
  teamSets: TeamSets,
): Placed[] {
  const plan = planOf(measures, behaviours, teamSets);
  return plan.live
    .filter((measure) => isOfKind(measure, 'training'))
    .flatMap((measure) =>
      measure.sessions.map((own) => ({
        measure: measure.key,
        session: own.key,
        own,
        training: measure,
        teams: plan.teamsOf(measure),
        from: momentOf(own.startsAt, own.timeZone),
        to: momentOf(own.endsAt, own.timeZone),
      })),
    )
    .sort((a, b) => a.from - b.from);
}

/** Whoever has been invited is known; else everybody the training is for is meant. */
function peopleAsked({ own, teams }: Placed): ReadonlySet<string> {
  return own.attendance.length > 0 ? new Set(own.attendance.map(({ team }) => team)) : teams;
}

function clashes(earlier: Placed, later: Placed, { teams }: Pick<ProgrammeModel, 'teams'>): Conflict[] {
  if (later.from >= earlier.to) return [];
  const ref = { measure: later.measure, session: later.session };
  const other = { measure: earlier.measure, session: earlier.session };
  const asked = peopleAsked(earlier);
  const also = peopleAsked(later);
  const both = teams.map(({ key }) => key).filter((key) => asked.has(key) && also.has(key));
  const trainer = later.own.trainer.trim();
  return [
    ...(both.length > 0 ? [{ ...ref, kind: 'same_team' as const, other, shared: both }] : []),
    ...(trainer !== '' && trainer === earlier.own.trainer.trim()
      ? [{ ...ref, kind: 'same_trainer' as const, other, shared: [trainer] }]
      : []),
  ];
}

/** Saturday or Sunday. */
export const isWeekend = (day: IsoDate): boolean => day > addDays(mondayOf(day), 4);

function peopleOf({ own, teams }: Placed, model: Pick<ProgrammeModel, 'teams'>): number | null {
  if (own.attendance.length === 0) return headcountOf(teams, model.teams);
  return own.attendance.reduce((sum, { invited }) => sum + invited, 0);
}
