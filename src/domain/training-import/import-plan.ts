import { TIME_ZONE } from '../programme/limits';
import type { ProgrammeModel } from '../programme/model';
import { newKey } from '../programme/new-key';
import { onTheWall } from '../tables/read-clock';
import { sessionDays } from '../training/session-days';
import { planReaders, type PlanCells } from './cell-readers';
import { changeOf, merged, type ImportedPlan, type SessionChange, type TrainingChange } from './change';
import { costsAsked, type CostsPer } from './costs';
import { inOwnCurrency, type Rates } from './currencies';
import type { PlanNoteCode, PlanProblem } from './faults';
import {
  SESSION_FIELDS,
  type PlanColumn,
  type PlanWords,
  type SessionValues,
  type TrainingValues,
} from './fields';
import { groupTrainings, type TrainingRows } from './group-trainings';
import { isPlaced, isTitleOnly, leftOutRows } from './left-out';
import { readRows, withoutBadRows, type ReadRow, type ReadRows, type Sheet } from './read-rows';
import { findSession } from './session-finder';
import { spreadDays } from './spread-days';
import { isEmpty, trainingOf, valuesOf, type Tell } from './training-of';

type Row = ReadRow<PlanCells>;
type Model = Pick<ProgrammeModel, 'teams' | 'behaviours' | 'measures'>;

/** What is known of a list besides its rows. */
export interface PlanListing {
  /** What stands above the columns. */
  names?: readonly string[];
  /** Places of columns of which nothing may be told, as they name people. */
  people?: readonly number[];
  /** What the costs in the rows are, where somebody has said. */
  costs?: CostsPer | null;
  /** Currency of the organisation. */
  currency: string;
  /** How much of it others are, where somebody has said. */
  rates?: Rates;
}

const NEW_SESSION: SessionValues = {
  startsAt: '',
  endsAt: '',
  timeZone: TIME_ZONE,
  place: '',
  trainer: '',
  capacity: null,
};

/** Where the end of a session stands, else its beginning. */
const ENDS: readonly PlanColumn[] = ['endsAt', 'to', 'from', 'startsAt', 'day'];
/** Alone in a row, these do not make a session. */
const SAYS_NO_SESSION: ReadonlySet<PlanColumn> = new Set(['timeZone']);

/**
 * What a table of trainings comes to, against the programme: one row per session, one for a training without any. A
 * training is known by its key, else by its title; a session by its key, else by when it begins. Columns that are not
 * there change nothing; an empty cell empties what may be empty. What is not in the table stays.
 * @param words of every language, so that a file in any of them is understood
 */
export function importPlan(
  sheet: Sheet<PlanColumn>,
  model: Model,
  words: readonly PlanWords[],
  { names = [], people = [], costs = null, currency, rates = {} }: PlanListing,
): ImportedPlan {
  const { columns } = sheet;
  const all = readRows<PlanCells>(sheet, planReaders(model, words));
  const leftOut = leftOutRows(all.rows, columns, people);
  const isLeft = (rows: readonly { row: number }[]) => new Set(rows.map(({ row }) => row));
  const left = isLeft(leftOut);
  const told = all.problems.filter(({ row }) => !left.has(row));
  const {
    rows,
    foreign,
    problems: tooMuch,
  } = inOwnCurrency(
    all.rows.filter(({ row }) => !left.has(row)),
    { columns, names, currency, rates, problem: all.problem },
  );
  const bad = isLeft(told);
  const tell: Tell = (row, at, fault) => told.push(all.problem(row, at, fault));
  const spread = spreadDays(rows, ({ row }) => bad.has(row), tell);
  const { groups, faults } = groupTrainings(spread, model);
  const first = [
    ...told,
    ...tooMuch,
    ...faults.map(({ row, fault }) => all.problem(row, ['key', 'title'], fault)),
  ];
  const asked = costsAsked(groups, columns);
  // Until somebody has said, it is shown what the rows cost together; nothing is saved before.
  const per = costs ?? (asked ? 'session' : 'training');
  const { result, problems } = withoutBadRows(first, (isGood) => {
    const wrong: PlanProblem[] = [];
    const tellIn: Tell = (row, at, fault) => wrong.push(all.problem(row, at, fault));
    return { result: build(groups, columns, model, per, isGood, tellIn), problems: wrong };
  });
  const isGood = (row: Row) => !problems.some((each) => each.row === row.row);
  return {
    ...result,
    attendance: [],
    rows: { read: rows.length, bad: isLeft(problems).size },
    problems,
    notes: [...titlesAlone(groups, columns, isGood, all), ...wholeDays(result.sessions, all)],
    leftOut,
    costs: asked,
    foreignCosts: foreign,
  };
}

/** Trainings of which a list that says days says the title only. */
function titlesAlone(
  groups: readonly TrainingRows[],
  columns: readonly (PlanColumn | null)[],
  isGood: (row: Row) => boolean,
  { rows, problem }: ReadRows<PlanCells>,
): PlanProblem<PlanNoteCode>[] {
  if (!rows.some(({ cells }) => isPlaced(cells, columns))) return [];
  return groups.flatMap(({ stored, rows: [row, ...more] }) =>
    stored === null && row && more.length === 0 && isGood(row) && isTitleOnly(row.cells, columns)
      ? [problem(row, ['title'], { code: 'title_only' })]
      : [],
  );
}

const MIDNIGHT = 'T00:00';

/** New sessions from midnight to midnight: calendars write so what has no time. */
function wholeDays(
  sessions: readonly SessionChange[],
  { rows, problem }: ReadRows<PlanCells>,
): PlanProblem<PlanNoteCode>[] {
  return sessions.flatMap(({ kind, row: at, after: { startsAt, endsAt } }) => {
    const whole = kind === 'added' && startsAt.endsWith(MIDNIGHT) && endsAt.endsWith(MIDNIGHT);
    const row = whole ? rows.find((each) => each.row === at) : undefined;
    return row ? [problem(row, ['startsAt', 'day'], { code: 'whole_days' })] : [];
  });
}

function build(
  groups: readonly TrainingRows[],
  columns: readonly (PlanColumn | null)[],
  model: Pick<ProgrammeModel, 'measures'>,
  per: CostsPer,
  isGood: (row: Row) => boolean,
  tell: Tell,
) {
  const trainings: TrainingChange[] = [];
  const sessions: SessionChange[] = [];
  const saysPeriod = columns.includes('startsOn') || columns.includes('endsOn');
  const keys = new Set([
    ...model.measures.map(({ key }) => key),
    ...groups.map(({ key }) => key).filter((key) => key !== ''),
  ]);
  for (const group of groups) {
    const good = group.rows.filter(isGood);
    const [head] = good;
    if (!head) continue;
    const said = trainingOf(group, good, per, tell);
    if (group.stored === null && said.title === '') {
      tell(head, ['title'], { code: 'title_missing' });
      continue;
    }
    const key = group.stored?.key ?? (group.key === '' ? newKey(said.title, keys, 'measure') : group.key);
    keys.add(key);
    const own = sessionsOf(group, key, good, tell);
    const after = group.stored === null && !saysPeriod ? withPeriod(said, own) : said;
    trainings.push({ ...changeOf(head.row, group.stored && valuesOf(group.stored), after), key });
    sessions.push(...own);
  }
  return { trainings, sessions };
}

/** A new training of which nothing else is said takes from its first to its last session. */
function withPeriod(training: TrainingValues, sessions: readonly SessionChange[]): TrainingValues {
  const days = sessions
    .flatMap(({ after }) => Object.values(sessionDays(after)))
    .sort((a, b) => (a < b ? -1 : 1));
  return { ...training, startsOn: days[0] ?? null, endsOn: days.at(-1) ?? null };
}

function sessionsOf({ stored }: TrainingRows, training: string, good: readonly Row[], tell: Tell) {
  const changes: SessionChange[] = [];
  const seen = new Map<string, Row>();
  const keys = new Set([
    ...(stored?.sessions ?? []).map(({ key }) => key),
    ...good.map(({ values }) => values.sessionKey ?? '').filter((key) => key !== ''),
  ]);
  for (const row of good) {
    const { values } = row;
    const says = [...SESSION_FIELDS, 'sessionKey' as const].filter((field) => !isEmpty(values[field]));
    if (says.every((field) => SAYS_NO_SESSION.has(field))) continue;
    const { sessionKey = '', startsAt = null } = values;
    const found = findSession(stored, sessionKey, startsAt);
    if (found !== null && 'code' in found) {
      tell(row, ['startsAt', 'day', 'sessionKey'], found);
      continue;
    }
    const given = givenSession(values, values.timeZone || found?.timeZone || TIME_ZONE);
    const after = merged(found ? sessionValues(found) : NEW_SESSION, given);
    if (after.startsAt === '') {
      tell(row, ['startsAt', 'day', 'sessionKey'], { code: 'start_missing' });
      continue;
    }
    const known = found ? `stored ${found.key}` : `new ${sessionKey === '' ? after.startsAt : sessionKey}`;
    const other = seen.get(known);
    if (other) {
      tell(row, ['sessionKey', 'startsAt', 'day'], { code: 'duplicate', other: other.row });
      continue;
    }
    seen.set(known, row);
    if (after.endsAt === '') tell(row, ENDS, { code: 'end_missing' });
    else if (after.endsAt <= after.startsAt) tell(row, ENDS, { code: 'ends_before_start' });
    const key =
      found?.key ?? (sessionKey === '' ? newKey(after.startsAt.slice(0, 10), keys, 'session') : sessionKey);
    keys.add(key);
    changes.push({ ...changeOf(row.row, found && sessionValues(found), after), training, key });
  }
  return changes;
}

const sessionValues = (from: SessionValues): SessionValues => ({
  startsAt: from.startsAt,
  endsAt: from.endsAt,
  timeZone: from.timeZone,
  place: from.place,
  trainer: from.trainer,
  capacity: from.capacity,
});

/** What a row says of its session, which stands at the times of its zone. */
function givenSession(values: Partial<PlanCells>, zone: string): Partial<SessionValues> {
  const { startsAt, endsAt, timeZone, place, trainer, capacity } = values;
  return {
    ...(startsAt ? { startsAt: onTheWall(startsAt, zone) } : {}),
    ...(endsAt ? { endsAt: onTheWall(endsAt, zone) } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(place === undefined ? {} : { place }),
    ...(trainer === undefined ? {} : { trainer }),
    ...(capacity === undefined ? {} : { capacity }),
  };
}
