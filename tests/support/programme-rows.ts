import type { Tables } from '@/data/database.types';
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
      ...stamped,
      id: 'p',
      name: '',
      strategy: '',
      status: 'draft',
      starts_on: null,
      ends_on: null,
      archived_at: null,
    },
    withheld: { ratings: false, attendance: false },
    goals: [],
    behaviours: behaviours.map((title, i) => ({
      ...own,
      id: `b${i}`,
      key: `b${i}`,
      title,
      position: `a${i}`,
      from_text: '',
      to_text: '',
      importance: 3,
      habit_strength: 3,
      effort: 3,
      goal_ids: [],
      team_ids: [],
    })),
    conditions: conditions.map((condition, i) => ({
      ...own,
      id: `c${i}`,
      key: `c${i}`,
      position: `a${i}`,
      category: null,
      espoused_text: '',
      in_use_text: '',
      formality: 'official',
      reward: null,
      strength: 3,
      changeability: 3,
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
      ...own,
      id: `m${i}`,
      key: `m${i}`,
      position: `a${i}`,
      kind: null,
      status: 'planned',
      starts_on: null,
      ends_on: null,
      hours_per_head: null,
      cost: null,
      owner_id: null,
      owner_name: '',
      effort_days: null,
      progress: null,
      objective: '',
      provider: '',
      delivery: null,
      ritual_rule: '',
      ritual_at: null,
      ritual_minutes: null,
      reaction_mean: null,
      reaction_n: null,
      learning_before: null,
      learning_after: null,
      learning_n: null,
      behaviour_ids: [],
      condition_ids: [],
      team_ids: [],
      after_ids: [],
      expected: [],
      indicators: {},
      ...measure,
    })),
    sessions: sessions.map(({ measure, ...session }, i) => ({
      ...own,
      id: `s${i}`,
      key: `s${i}`,
      measure_id: `m${measure}`,
      measure_kind: 'training',
      time_zone: 'Europe/Berlin',
      place: '',
      trainer: '',
      capacity: null,
      attendance: [],
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
