import { ID } from '@/data/column-bound';
import {
  ANSWERS,
  CLOCK,
  COST,
  HOURS,
  MEAN,
  MINUTES,
  NAME,
  PROGRESS,
  RULE,
  SEATS,
  SHARE,
  TEXT,
  TIME_OF_DAY,
  TIME_ZONE_NAME,
  TITLE,
} from '@/domain/programme/bounds';
import * as model from '@/domain/programme/model';
import type {
  Evaluation,
  Expectation,
  Measure,
  Rating,
  Ritual,
  Session,
  WallClock,
} from '@/domain/programme/model';
import type { ItemRows } from '../store/items';
import { columnsOf, type Field, type FieldsOf } from './entity';

type MeasureRow = ItemRows['measures'];
type SessionRow = ItemRows['sessions'];
const { text, word, number, date, choice, links } = columnsOf<MeasureRow>();

/** Who sees to a measure: the name that is shown and, where a member bears it, their account. */
export interface Owner {
  name: string;
  account: string | null;
}

const owner: Field<MeasureRow, string, Owner> = {
  read: (row) => row.owner_name,
  write: ({ name, account }) => ({ owner_name: name, owner_id: account }),
  blank: { owner_name: '', owner_id: null },
  columns: { owner_name: 'word', owner_id: 'account' },
  bounds: { owner_name: TITLE, owner_id: ID },
};

const expected: Field<MeasureRow, Expectation[]> = {
  read: (row, { keyOf }) =>
    row.expected.map(({ condition_id, behaviour_id, in_use }) => ({
      condition: keyOf('conditions', condition_id),
      behaviour: keyOf('behaviours', behaviour_id),
      inUse: in_use as Rating,
    })),
  write: (cells, { idOf }) => ({
    expected: cells.map(({ condition, behaviour, inUse }) => ({
      condition_id: idOf('conditions', condition),
      behaviour_id: idOf('behaviours', behaviour),
      in_use: inUse,
    })),
  }),
  blank: { expected: [] },
  columns: { expected: 'expectations' },
  bounds: {},
};

const NO_RITUAL = { ritual_rule: '', ritual_at: null, ritual_minutes: null };
const ritual: Field<MeasureRow, Ritual | null, Ritual | null> = {
  read: ({ ritual_rule: rule, ritual_at: at, ritual_minutes: minutes }) =>
    at === null || minutes === null ? null : { rule, at, minutes },
  write: (value) =>
    value === null
      ? NO_RITUAL
      : { ritual_rule: value.rule, ritual_at: value.at, ritual_minutes: value.minutes },
  blank: NO_RITUAL,
  columns: { ritual_rule: 'word', ritual_at: 'word', ritual_minutes: 'number' },
  bounds: { ritual_rule: RULE, ritual_at: TIME_OF_DAY, ritual_minutes: MINUTES },
};

const NO_REACTION = { reaction_mean: null, reaction_n: null };
const NO_LEARNING = { learning_before: null, learning_after: null, learning_n: null };

/** Each level is written by itself. */
const evaluation: Field<MeasureRow, Evaluation | null, Partial<Evaluation>> = {
  read(row, { keyOf }) {
    const { reaction_mean, reaction_n, learning_before, learning_after, learning_n } = row;
    const { behaviour, results } = row.indicators;
    const levels = {
      reaction: reaction_mean === null || reaction_n === null ? null : { mean: reaction_mean, n: reaction_n },
      learning:
        learning_before === null || learning_after === null || learning_n === null
          ? null
          : { before: learning_before, after: learning_after, n: learning_n },
      behaviour: behaviour === undefined ? null : keyOf('indicators', behaviour),
      results: results === undefined ? null : keyOf('indicators', results),
    };
    return Object.values(levels).every((level) => level === null) ? null : levels;
  },
  write({ reaction, learning, ...read }, { idOf }, row) {
    const indicators = Object.entries(read).reduce<MeasureRow['indicators']>((all, [level, key]) => {
      const { [level as keyof typeof read]: _, ...others } = all;
      return key === null ? others : { ...others, [level]: idOf('indicators', key) };
    }, row.indicators);
    return {
      ...(reaction !== undefined &&
        (reaction === null ? NO_REACTION : { reaction_mean: reaction.mean, reaction_n: reaction.n })),
      ...(learning !== undefined &&
        (learning === null
          ? NO_LEARNING
          : {
              learning_before: learning.before,
              learning_after: learning.after,
              learning_n: learning.n,
            })),
      ...(Object.keys(read).length > 0 && { indicators }),
    };
  },
  blank: { ...NO_REACTION, ...NO_LEARNING, indicators: {} },
  columns: {
    reaction_mean: 'number',
    reaction_n: 'number',
    learning_before: 'number',
    learning_after: 'number',
    learning_n: 'number',
    indicators: 'links',
  },
  bounds: {
    reaction_mean: MEAN,
    reaction_n: ANSWERS,
    learning_before: SHARE,
    learning_after: SHARE,
    learning_n: ANSWERS,
  },
};

export const measure = {
  kind: choice('kind', model.MEASURE_KINDS, 'domain:measureKind', null),
  title: text('title', NAME),
  behaviours: links('behaviour_ids', 'behaviours'),
  conditions: links('condition_ids', 'conditions'),
  teams: links('team_ids', 'teams'),
  startsOn: date('starts_on'),
  endsOn: date('ends_on'),
  status: choice('status', model.MEASURE_STATUSES, 'domain:measureStatus', 'planned'),
  hoursPerHead: number('hours_per_head', HOURS),
  cost: number('cost', COST),
  owner,
  after: links('after_ids', 'measures'),
  effortDays: number('effort_days', HOURS),
  progress: number('progress', PROGRESS),
  expected,
  objective: text('objective', TEXT),
  provider: word('provider', TITLE),
  delivery: choice('delivery', model.DELIVERIES, 'measure:delivery', null),
  ritual,
  evaluation,
} satisfies FieldsOf<MeasureRow, Omit<Measure, 'key' | 'sessions'>>;

/** A timestamp as {@link ProgrammeRows} has it: a row answered by itself may have a space where lists have a T. */
export const isoTimestamp = (timestamp: string): string => timestamp.replace(' ', 'T');

/** The database adds seconds, which are always zero. */
const clock = (column: 'starts_at' | 'ends_at'): Field<SessionRow, WallClock> => ({
  read: (row) => isoTimestamp(row[column]).slice(0, 'YYYY-MM-DDTHH:mm'.length),
  write: (value) => ({ [column]: `${value}:00` }),
  blank: {},
  columns: { [column]: 'clock' },
  bounds: { [column]: CLOCK },
});

const attendance: Field<SessionRow, Session['attendance']> = {
  read: (row, { keyOf }) =>
    row.attendance.map(({ team_id, ...counts }) => ({ team: keyOf('teams', team_id), ...counts })),
  write: (counted, { idOf }) => ({
    attendance: counted.map(({ team, ...counts }) => ({ team_id: idOf('teams', team), ...counts })),
  }),
  blank: { attendance: [] },
  columns: { attendance: 'counts' },
  bounds: {},
};

const sessions = columnsOf<SessionRow>();
export const session = {
  startsAt: clock('starts_at'),
  endsAt: clock('ends_at'),
  timeZone: sessions.plain('time_zone', TIME_ZONE_NAME, 'word', ''),
  place: sessions.word('place', TITLE),
  trainer: sessions.word('trainer', TITLE),
  capacity: sessions.number('capacity', SEATS),
  attendance,
} satisfies FieldsOf<SessionRow, Omit<Session, 'key'>>;
