import type { Attendance, Measure, ProgrammeModel, Session } from '../programme/model';
import { attendanceReaders, type AttendanceCells } from './cell-readers';
import { changeOf, type AttendanceChange, type ImportedPlan } from './change';
import type { Fault, PlanNoteCode, PlanProblem } from './faults';
import { COUNTS, type AttendanceColumn, type Counts } from './fields';
import { isTraining, trainingFinder } from './group-trainings';
import { readRows, withoutBadRows, type ReadRow, type Sheet } from './read-rows';
import { findSession, isSession } from './session-finder';

type Row = ReadRow<AttendanceCells>;

interface SessionOfTraining {
  training: Measure;
  session: Session;
}

/**
 * What a table of attendance comes to, against the programme: one row per session and team, counts only. Columns that are
 * not there change nothing; an empty cell is nobody. What is not in the table stays.
 */
export function importAttendance(
  sheet: Sheet<AttendanceColumn>,
  model: Pick<ProgrammeModel, 'teams' | 'measures'>,
): ImportedPlan {
  const read = readRows<AttendanceCells>(sheet, attendanceReaders(model));
  const find = placeFinder(model);
  const headcounts = new Map(model.teams.map(({ key, headcount }) => [key, headcount]));
  const built = withoutBadRows(read.problems, (isGood) => {
    const problems: PlanProblem[] = [];
    const notes: PlanProblem<PlanNoteCode>[] = [];
    const attendance: AttendanceChange[] = [];
    const seen = new Map<string, number>();
    for (const row of read.rows.filter(isGood)) {
      const place = find(row);
      if ('fault' in place) {
        problems.push(read.problem(row, place.columns, place.fault));
        continue;
      }
      const { training, session } = place;
      const { team } = row.values;
      if (team === undefined) {
        problems.push(read.problem(row, ['team'], { code: 'team_missing' }));
        continue;
      }
      const name = JSON.stringify([training.key, session.key, team]);
      const other = seen.get(name);
      if (other !== undefined) {
        problems.push(read.problem(row, ['team'], { code: 'duplicate', other }));
        continue;
      }
      seen.set(name, row.row);
      const stored = session.attendance.find((each) => each.team === team) ?? null;
      const after = countsOf(row, stored);
      if (after.completed > after.attended) {
        problems.push(read.problem(row, ['completed', 'attended'], { code: 'completed_above_attended' }));
        continue;
      }
      const change = changeFor(row, stored, after);
      attendance.push({ ...change, training: training.key, session: session.key, team });
      if (change.kind === 'unchanged') continue;
      const tell = (code: PlanNoteCode) => notes.push(read.problem(row, ['attended'], { code }));
      const headcount = headcounts.get(team) ?? null;
      if (after.invited > 0 && after.attended > after.invited) tell('attended_above_invited');
      if (headcount !== null && after.attended > headcount) tell('attended_above_team');
    }
    return { result: { attendance, notes }, problems };
  });
  return {
    trainings: [],
    sessions: [],
    ...built.result,
    problems: built.problems,
    leftOut: [],
    costs: null,
    foreignCosts: [],
    rows: { read: read.rows.length, bad: new Set(built.problems.map(({ row }) => row)).size },
  };
}

const NOBODY: Counts = { invited: 0, attended: 0, completed: 0 };

/** What a row says of the counts; a column that is not there says nothing. */
function countsOf({ values }: Row, stored: Attendance | null): Counts {
  const count = (name: (typeof COUNTS)[number]): number =>
    name in values ? (values[name] ?? 0) : (stored?.[name] ?? 0);
  return { invited: count('invited'), attended: count('attended'), completed: count('completed') };
}

/** Nobody counted and nothing stored is no change. */
function changeFor({ row }: Row, stored: Attendance | null, after: Counts) {
  const nobody = COUNTS.every((name) => after[name] === 0);
  const before = stored && {
    invited: stored.invited,
    attended: stored.attended,
    completed: stored.completed,
  };
  return changeOf(row, before ?? (nobody ? NOBODY : null), after);
}

/** The session a row is about, or why there is none. */
function placeFinder(model: Pick<ProgrammeModel, 'measures'>) {
  const find = trainingFinder(model);
  return ({ values }: Row): SessionOfTraining | { fault: Fault; columns: AttendanceColumn[] } => {
    const { training: title = '', trainingKey = '', startsAt = null, sessionKey = '' } = values;
    const columns: AttendanceColumn[] = trainingKey === '' ? ['training', 'trainingKey'] : ['trainingKey'];
    if (title === '' && trainingKey === '') return { columns, fault: { code: 'training_missing' } };
    const training = find(trainingKey, title);
    if (!isTraining(training)) return { columns, fault: training ?? { code: 'training_unknown' } };
    const when: AttendanceColumn[] = sessionKey === '' ? ['startsAt', 'sessionKey'] : ['sessionKey'];
    if (startsAt === null && sessionKey === '') return { columns: when, fault: { code: 'session_missing' } };
    const session = findSession(training, sessionKey, startsAt);
    if (!isSession(session)) return { columns: when, fault: session ?? { code: 'session_unknown' } };
    return { training, session };
  };
}
