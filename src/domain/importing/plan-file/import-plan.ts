import { TIME_ZONE } from '../../programme/limits';
import type { ProgrammeModel } from '../../programme/model';
import { newKey } from '../../programme/new-key';
import { fold } from '../cell-text';
import { onTheWall } from '../read-clock';
import { planReaders, type PlanCells } from './cell-readers';
import {
  changeOf,
  merged,
  sameValue,
  type ImportedPlan,
  type SessionChange,
  type TrainingChange,
} from './change';
import {
  SESSION_FIELDS,
  TRAINING_FIELDS,
  type PlanColumn,
  type PlanWords,
  type SessionValues,
  type TrainingField,
  type TrainingValues,
} from './fields';
import type { Fault, PlanProblem } from './faults';
import { groupTrainings, type TrainingRows } from './group-trainings';
import { readRows, withoutBadRows, type ReadRow, type ReadRows, type Sheet } from './read-rows';
import { findSession } from './session-finder';

type Row = ReadRow<PlanCells>;
type Tell = (row: Row, columns: readonly PlanColumn[], fault: Fault) => void;

const NEW_TRAINING: TrainingValues = {
  title: '',
  objective: '',
  delivery: null,
  provider: '',
  status: 'planned',
  startsOn: null,
  endsOn: null,
  hoursPerHead: null,
  cost: null,
  teams: [],
  behaviours: [],
};
const NEW_SESSION: SessionValues = {
  startsAt: '',
  endsAt: '',
  timeZone: TIME_ZONE,
  place: '',
  trainer: '',
  capacity: null,
};

/** Values that are never empty: where nothing stands they stay as they are. */
export const NEVER_EMPTY: ReadonlySet<PlanColumn> = new Set([
  'title',
  'status',
  'startsAt',
  'endsAt',
  'timeZone',
]);
/** Alone in a row, these do not make a session. */
const SAYS_NO_SESSION: ReadonlySet<PlanColumn> = new Set(['timeZone']);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * What a table of trainings comes to, against the programme: one row per session, one for a training without any. A
 * training is known by its key, else by its title; a session by its key, else by when it begins. Columns that are not
 * there change nothing; an empty cell empties what may be empty. What is not in the table stays.
 * @param words of every language, so that a file in any of them is understood
 */
export function importPlan(
  sheet: Sheet<PlanColumn>,
  model: Pick<ProgrammeModel, 'teams' | 'behaviours' | 'measures'>,
  words: readonly PlanWords[],
): ImportedPlan {
  const read = readRows<PlanCells>(sheet, planReaders(model, words));
  const { groups, faults } = groupTrainings(read.rows, model);
  const first = [
    ...read.problems,
    ...faults.map(({ row, fault }) => read.problem(row, ['key', 'title'], fault)),
  ];
  const { result, problems } = withoutBadRows(first, (isGood) => build(groups, read, model, isGood));
  return {
    ...result,
    attendance: [],
    rows: { read: read.rows.length, bad: new Set(problems.map(({ row }) => row)).size },
    problems,
    notes: [],
  };
}

function build(
  groups: readonly TrainingRows[],
  read: ReadRows<PlanCells>,
  model: Pick<ProgrammeModel, 'measures'>,
  isGood: (row: Row) => boolean,
) {
  const problems: PlanProblem[] = [];
  const tell: Tell = (row, columns, fault) => problems.push(read.problem(row, columns, fault));
  const trainings: TrainingChange[] = [];
  const sessions: SessionChange[] = [];
  const keys = new Set([
    ...model.measures.map(({ key }) => key),
    ...groups.map(({ key }) => key).filter((key) => key !== ''),
  ]);
  for (const group of groups) {
    const good = group.rows.filter(isGood);
    const [head] = good;
    if (!head) continue;
    const after = trainingOf(group, good, tell);
    if (group.stored === null && after.title === '') {
      tell(head, ['title'], { code: 'title_missing' });
      continue;
    }
    const key = group.stored?.key ?? (group.key === '' ? newKey(after.title, keys, 'measure') : group.key);
    keys.add(key);
    trainings.push({ ...changeOf(head.row, group.stored && valuesOf(group.stored), after), key });
    sessions.push(...sessionsOf(group, key, good, tell));
  }
  return { result: { trainings, sessions }, problems };
}

const valuesOf = (from: TrainingValues): TrainingValues => ({
  title: from.title,
  objective: from.objective,
  delivery: from.delivery,
  provider: from.provider,
  status: from.status,
  startsOn: from.startsOn,
  endsOn: from.endsOn,
  hoursPerHead: from.hoursPerHead,
  cost: from.cost,
  teams: from.teams,
  behaviours: from.behaviours,
});

/** What the rows of a training say of it; they must not contradict one another. */
function trainingOf({ stored, rows }: TrainingRows, good: readonly Row[], tell: Tell): TrainingValues {
  const given: Partial<TrainingValues> = {};
  // A title by which the training was found is no new title for it.
  const isName = ({ values }: Row) => stored !== null && values.key !== stored.key;
  const from = new Map<TrainingField, Row>();
  const take = <Field extends TrainingField>(field: Field) => {
    const saying = good.filter((row) => !isEmpty(row.values[field]) && !(field === 'title' && isName(row)));
    const [head, ...more] = saying;
    const value = head?.values[field] as TrainingValues[Field] | undefined;
    if (head && value !== undefined) {
      given[field] = value;
      from.set(field, head);
    } else if (!NEVER_EMPTY.has(field) && rows.every(({ values }) => isSaidEmpty(values, field))) {
      given[field] = NEW_TRAINING[field];
    }
    for (const row of more)
      if (!saysSame(field, value, row.values[field]))
        tell(row, [field], { code: 'contradicts', other: head?.row ?? 0 });
  };
  TRAINING_FIELDS.forEach(take);
  const after = merged(stored ? valuesOf(stored) : NEW_TRAINING, given);
  const ends = from.get('endsOn') ?? from.get('startsOn');
  if (ends && after.startsOn !== null && after.endsOn !== null && after.endsOn < after.startsOn)
    tell(ends, ['endsOn', 'startsOn'], { code: 'ends_before_start' });
  return after;
}

/** Rows are put together by titles however they are written. */
const saysSame = (field: TrainingField, value: unknown, other: unknown): boolean =>
  sameValue(value, other) || (field === 'title' && fold(String(value)) === fold(String(other)));

/** The column is there, was understood, and nothing stands in it. */
const isSaidEmpty = (values: Partial<PlanCells>, field: PlanColumn): boolean =>
  field in values && isEmpty(values[field]);

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
      tell(row, ['startsAt', 'sessionKey'], found);
      continue;
    }
    const given = givenSession(values, values.timeZone || found?.timeZone || TIME_ZONE);
    const after = merged(found ? sessionValues(found) : NEW_SESSION, given);
    if (after.startsAt === '') {
      tell(row, ['startsAt', 'sessionKey'], { code: 'start_missing' });
      continue;
    }
    const known = found ? `stored ${found.key}` : `new ${sessionKey === '' ? after.startsAt : sessionKey}`;
    const other = seen.get(known);
    if (other) {
      tell(row, ['sessionKey', 'startsAt'], { code: 'duplicate', other: other.row });
      continue;
    }
    seen.set(known, row);
    if (after.endsAt === '') tell(row, ['endsAt', 'startsAt'], { code: 'end_missing' });
    else if (after.endsAt <= after.startsAt) tell(row, ['endsAt', 'startsAt'], { code: 'ends_before_start' });
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
