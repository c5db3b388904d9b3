import { isTimeZone } from '../calendar/is-time-zone';
import { HEADCOUNT_MAX, HOURS_MAX, KEY_PATTERN, TEXT_MAX, TITLE_MAX } from '../programme/limits';
import {
  DELIVERIES,
  MEASURE_STATUSES,
  type Delivery,
  type IsoDate,
  type MeasureStatus,
  type ProgrammeModel,
} from '../programme/model';
import { cellText, fold, isMissing } from '../tables/cell-text';
import type { ColumnFormat } from '../tables/column-format';
import type { DateFormat } from '../tables/date-formats';
import { readClock, type WrittenClock } from '../tables/read-clock';
import { readDate } from '../tables/read-date';
import { firstOf, type CellReader } from './cell-reader';
import type { Fault, Read } from './faults';
import type { AttendanceColumn, PlanColumn, PlanWords } from './fields';
import { cost, unsigned, whole } from './number-readers';
import { readDays, type WrittenDays } from './read-days';
import { readHours, type WrittenHours } from './read-hours';
import { referenceFinder, separated } from './references';

/** What the cells of each column of a training plan say; '', null or [] where nothing stands. */
export interface PlanCells extends Record<PlanColumn, unknown> {
  key: string;
  title: string;
  objective: string;
  delivery: Delivery | null;
  provider: string;
  status: MeasureStatus | null;
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  hoursPerHead: number | null;
  cost: number | null;
  teams: string[];
  behaviours: string[];
  startsAt: WrittenClock | null;
  endsAt: WrittenClock | null;
  timeZone: string;
  place: string;
  trainer: string;
  capacity: number | null;
  sessionKey: string;
  day: WrittenDays | null;
  from: WrittenHours | null;
  to: WrittenHours | null;
  sessionCost: number | null;
}

/** What the cells of each column of attendance say. */
export interface AttendanceCells extends Record<AttendanceColumn, unknown> {
  training: string;
  trainingKey: string;
  startsAt: WrittenClock | null;
  sessionKey: string;
  team: string;
  invited: number | null;
  attended: number | null;
  completed: number | null;
}

/** A reader for each column. */
export type CellReaders<Cells> = { [Column in keyof Cells]: CellReader<Cells[Column]> };

/** Formats that are tried where too few cells of a column are dates for it to be one. */
const USUAL: readonly DateFormat[] = ['ymd', 'dmy', 'named'];

const dateFormats = (format: ColumnFormat) => (format.kind === 'date' ? [format.format] : USUAL);

const text =
  (most: number): CellReader<string> =>
  (cell) => {
    const value = cellText(cell).replace(/\r\n?/g, '\n');
    return value.length > most ? { code: 'too_long' } : { value };
  };

const keyText: CellReader<string> = (cell) => {
  const value = cellText(cell);
  return value === '' || KEY_PATTERN.test(value) ? { value } : { code: 'bad_key' };
};

const timeZone: CellReader<string> = (cell) => {
  const value = cellText(cell);
  return value === '' || isTimeZone(value) ? { value } : { code: 'bad_time_zone' };
};

const date: CellReader<IsoDate | null> = (cell, format) => {
  const value = firstOf(dateFormats(format), (each) => readDate(cell, each));
  return value === undefined ? { code: 'date_unreadable' } : { value };
};

const clock: CellReader<WrittenClock | null> = (cell, format) => {
  const value = firstOf(dateFormats(format), (each) => readClock(cell, each));
  if (value === undefined) return { code: 'date_unreadable' };
  return value === false ? { code: 'time_missing' } : { value };
};

const days: CellReader<WrittenDays | null> = (cell, format) => {
  const value = readDays(cell, dateFormats(format));
  if (value === 'week') return { code: 'day_is_week' };
  if (value === 'long') return { code: 'days_too_many' };
  return value === undefined ? { code: 'date_unreadable' } : { value };
};

const hours: CellReader<WrittenHours | null> = (cell) => {
  const value = readHours(cell);
  return value === undefined ? { code: 'hours_unreadable' } : { value };
};

/** One of some words, in any of the languages, or as the database calls it. */
function word<T extends string>(
  words: readonly T[],
  named: readonly Readonly<Record<T, string>>[],
): CellReader<T | null> {
  const known = new Map(words.map((each) => [fold(each), each]));
  for (const names of named) for (const each of words) known.set(fold(names[each]), each);
  return (cell) => {
    const value = cellText(cell);
    if (isMissing(value)) return { value: null };
    const found = known.get(fold(value));
    return found === undefined ? { code: 'word_unknown' } : { value: found };
  };
}

type Finder = ReturnType<typeof referenceFinder>;

function found(find: Finder, name: string, code: 'team' | 'behaviour'): Read<string> {
  const key = find(name);
  if (key === null) return { code: `${code}_unknown`, about: name };
  return key === undefined ? { code: `${code}_ambiguous`, about: name } : { value: key };
}

/** Names joined in one cell; the first that nobody knows makes the whole cell unreadable. */
const references =
  (find: Finder, code: 'team' | 'behaviour'): CellReader<string[]> =>
  (cell) => {
    const keys: string[] = [];
    for (const name of separated(cellText(cell))) {
      const read: Read<string> = found(find, name, code);
      if ('code' in read) return read satisfies Fault;
      keys.push(read.value);
    }
    return { value: [...new Set(keys)] };
  };

const teamFinder = ({ teams }: Pick<ProgrammeModel, 'teams'>): Finder => referenceFinder(teams);

/**
 * Readers of the cells of a training plan, by column.
 * @param words what statuses and forms are called in each language that is understood
 */
export function planReaders(
  model: Pick<ProgrammeModel, 'teams' | 'behaviours'>,
  words: readonly PlanWords[],
): CellReaders<PlanCells> {
  const behaviours = referenceFinder(model.behaviours.map(({ key, title }) => ({ key, name: title })));
  return {
    key: keyText,
    title: text(TITLE_MAX),
    objective: text(TEXT_MAX),
    delivery: word(
      DELIVERIES,
      words.map(({ delivery }) => delivery),
    ),
    provider: text(TITLE_MAX),
    status: word(
      MEASURE_STATUSES,
      words.map(({ status }) => status),
    ),
    startsOn: date,
    endsOn: date,
    hoursPerHead: unsigned(0, HOURS_MAX),
    cost,
    teams: references(teamFinder(model), 'team'),
    behaviours: references(behaviours, 'behaviour'),
    startsAt: clock,
    endsAt: clock,
    timeZone,
    place: text(TITLE_MAX),
    trainer: text(TITLE_MAX),
    capacity: whole(1, HEADCOUNT_MAX),
    sessionKey: keyText,
    day: days,
    from: hours,
    to: hours,
    sessionCost: cost,
  };
}

/** Readers of the cells of an attendance list, by column. */
export function attendanceReaders(model: Pick<ProgrammeModel, 'teams'>): CellReaders<AttendanceCells> {
  const find = teamFinder(model);
  const count = whole(0, HEADCOUNT_MAX);
  return {
    training: text(TITLE_MAX),
    trainingKey: keyText,
    startsAt: clock,
    sessionKey: keyText,
    team: (cell) => {
      const name = cellText(cell);
      return name === '' ? { code: 'team_missing' } : found(find, name, 'team');
    },
    invited: count,
    attended: count,
    completed: count,
  };
}
