import type { Measure, ProgrammeModel, Session } from '../programme/model';
import type { WrittenCell } from '../tables/written-cell';
import { trainingTeams } from '../training/training-teams';
import { ATTENDANCE_COLUMNS, WRITTEN_COLUMNS, type PlanWords, type WrittenColumn } from './fields';
import { joined, namesOf } from './references';

type Planned = Pick<ProgrammeModel, 'teams' | 'behaviours' | 'measures'>;

/** The measures of a programme that are trainings, in its order. */
export const trainingsOf = ({ measures }: Pick<ProgrammeModel, 'measures'>): Measure[] =>
  measures.filter(({ kind }) => kind === 'training');

const day = (date: string | null): WrittenCell => (date === null ? null : { day: date });

/** The training plan as a table that can be imported again: a row per session, one for a training without any. */
export function planTable(model: Planned, words: PlanWords, currency: string): WrittenCell[][] {
  const teamName = namesOf(model.teams);
  const behaviourName = namesOf(model.behaviours.map(({ key, title }) => ({ key, name: title })));
  const cellsOf = (training: Measure, session: Session | null): Record<WrittenColumn, WrittenCell> => ({
    key: training.key,
    title: training.title,
    objective: training.objective,
    delivery: training.delivery && words.delivery[training.delivery],
    provider: training.provider,
    status: words.status[training.status],
    startsOn: day(training.startsOn),
    endsOn: day(training.endsOn),
    hoursPerHead: training.hoursPerHead,
    cost: training.cost,
    teams: joined(training.teams.map(teamName)),
    behaviours: joined(training.behaviours.map(behaviourName)),
    startsAt: session && { moment: session.startsAt },
    endsAt: session && { moment: session.endsAt },
    timeZone: session && session.timeZone,
    place: session && session.place,
    trainer: session && session.trainer,
    capacity: session && session.capacity,
    sessionKey: session && session.key,
  });
  return [
    WRITTEN_COLUMNS.map((column) =>
      column === 'cost' ? `${words.plan.cost} (${currency})` : words.plan[column],
    ),
    ...trainingsOf(model).flatMap((training) => {
      const sessions = training.sessions.length === 0 ? [null] : training.sessions;
      return sessions.map((session) => {
        const cells = cellsOf(training, session);
        return WRITTEN_COLUMNS.map((column) => cells[column]);
      });
    }),
  ];
}

/**
 * Attendance as a table that can be imported again: a row per session and team the training is for. Where nothing has
 * been counted the cells are empty, to be filled in.
 */
export function attendanceTable(model: Planned, words: PlanWords): WrittenCell[][] {
  const teamName = namesOf(model.teams);
  const rowsOf = (training: Measure) =>
    training.sessions.flatMap((session) =>
      trainingTeams(model, training).map((team): WrittenCell[] => {
        const counts = session.attendance.find((each) => each.team === team);
        return [
          training.title,
          training.key,
          { moment: session.startsAt },
          session.key,
          teamName(team),
          counts?.invited ?? null,
          counts?.attended ?? null,
          counts?.completed ?? null,
        ];
      }),
    );
  return [
    ATTENDANCE_COLUMNS.map((column) => words.attendance[column]),
    ...trainingsOf(model).flatMap(rowsOf),
  ];
}
