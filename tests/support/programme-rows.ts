import type { Tables } from '@/data/database.types';
import { blankOf } from '@/programme/entities/entities';
import type { ItemList, ItemRows } from '@/programme/store/items';
import type { ProgrammeRows } from '@/programme/store/row-types';
import type { ShownReadings } from '@/programme/store/series-rows';

type Row<Kind extends 'behaviours' | 'conditions' | 'effects' | 'measures' | 'sessions'> =
  ProgrammeRows[Kind][number];

interface Draft {
  behaviours: string[];
  conditions: (Pick<Row<'conditions'>, 'title'> & Partial<Row<'conditions'>>)[];
  /** Condition and behaviour by their places. */
  effects: ({ condition: number; behaviour: number } & Pick<Row<'effects'>, 'espoused' | 'in_use'>)[];
  measures?: (Pick<Row<'measures'>, 'title'> & Partial<Row<'measures'>>)[];
  /** `measure`: by its place. */
  sessions?: ({ measure: number } & Pick<Row<'sessions'>, 'starts_at' | 'ends_at'> &
    Partial<Row<'sessions'>>)[];
}

/** What a new row says; where it stands and what it belongs to come from the row around it. */
const blankRow = <List extends ItemList>(list: List) => blankOf(list) as ItemRows[List];

/** One programme `p` of the organisation `o` as the server answers it; keys and ids are c0, c1, …, b0, m0 and s0, … */
export function programmeRows({
  behaviours,
  conditions,
  effects,
  measures = [],
  sessions = [],
}: Draft): ProgrammeRows {
  const stamped = {
    organisation_id: 'o',
    created_at: '',
    created_by: null,
    updated_at: '',
    updated_by: null,
    version: 1,
  };
  const own = { ...stamped, programme_id: 'p' };
  return {
    programme: {
      ...blankRow('programme'),
      ...stamped,
      id: 'p',
      archived_at: null,
    },
    withheld: { ratings: false, attendance: false },
    goals: [],
    behaviours: behaviours.map((title, i) => ({
      ...blankRow('behaviours'),
      ...own,
      id: `b${i}`,
      key: `b${i}`,
      position: `a${i}`,
      title,
    })),
    conditions: conditions.map((condition, i) => ({
      ...blankRow('conditions'),
      ...own,
      id: `c${i}`,
      key: `c${i}`,
      position: `a${i}`,
      ...condition,
    })),
    effects: effects.map(({ condition, behaviour, espoused, in_use }, i) => ({
      ...own,
      id: `e${i}`,
      condition_id: `c${condition}`,
      behaviour_id: `b${behaviour}`,
      espoused,
      in_use,
      rationale: '',
      confidence: 'medium',
      evidence_kind: null,
      evidence_on: null,
      evidence_note: '',
      ratings: [],
    })),
    measures: measures.map((measure, i) => ({
      ...blankRow('measures'),
      ...own,
      id: `m${i}`,
      key: `m${i}`,
      position: `a${i}`,
      ...measure,
    })),
    sessions: sessions.map(({ measure, ...session }, i) => ({
      ...blankRow('sessions'),
      ...own,
      id: `s${i}`,
      key: `s${i}`,
      measure_id: `m${measure}`,
      measure_kind: 'training',
      time_zone: 'Europe/Berlin',
      ...session,
    })),
    indicators: [],
    stakeholders: [],
    decisions: [],
  };
}

/** Where a test is about something else. */
export const NO_READINGS: ShownReadings = { observed: new Map(), smallestTeam: 7, hidden: new Map() };

/** A team as the server answers it, of which nothing is known but what is said here. */
export const sampleTeamRow = (said: Pick<Tables<'teams'>, 'id' | 'key'>): Tables<'teams'> => ({
  organisation_id: 'o',
  created_at: '',
  created_by: null,
  updated_at: '',
  updated_by: null,
  version: 1,
  name: said.key,
  headcount: null,
  parent_id: null,
  position: 'a0',
  holidays: '',
  ...said,
});
