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
const { plain, links } = columnsOf<MeasureRow>();

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
};

export const measure = {
  kind: plain('kind', 'choice:measureKind', null),
  title: plain('title', 'text', ''),
  behaviours: links('behaviour_ids', 'behaviours'),
  conditions: links('condition_ids', 'conditions'),
  teams: links('team_ids', 'teams'),
  startsOn: plain('starts_on', 'date', null),
  endsOn: plain('ends_on', 'date', null),
  status: plain('status', 'choice:measureStatus', 'planned'),
  hoursPerHead: plain('hours_per_head', 'number', null),
  cost: plain('cost', 'number', null),
  owner,
  after: links('after_ids', 'measures'),
  effortDays: plain('effort_days', 'number', null),
  progress: plain('progress', 'number', null),
  expected,
  objective: plain('objective', 'text', ''),
  provider: plain('provider', 'word', ''),
  delivery: plain('delivery', 'choice:delivery', null),
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
});

const attendance: Field<SessionRow, Session['attendance']> = {
  read: (row, { keyOf }) =>
    row.attendance.map(({ team_id, ...counts }) => ({ team: keyOf('teams', team_id), ...counts })),
  write: (counted, { idOf }) => ({
    attendance: counted.map(({ team, ...counts }) => ({ team_id: idOf('teams', team), ...counts })),
  }),
  blank: { attendance: [] },
  columns: { attendance: 'counts' },
};

const sessions = columnsOf<SessionRow>();
export const session = {
  startsAt: clock('starts_at'),
  endsAt: clock('ends_at'),
  timeZone: sessions.plain('time_zone', 'word', ''),
  place: sessions.plain('place', 'word', ''),
  trainer: sessions.plain('trainer', 'word', ''),
  capacity: sessions.plain('capacity', 'number', null),
  attendance,
} satisfies FieldsOf<SessionRow, Omit<Session, 'key'>>;
