import {
  CASES,
  choiceOf,
  DATE,
  FINDING,
  KEY,
  PEOPLE,
  RATING,
  READING,
  SHARE,
  TEXT,
  TITLE,
} from '@/domain/programme/bounds';
import { DECISION_STATUSES, RATER_GROUPS } from '@/domain/programme/model';
import {
  ID,
  MOMENT,
  objectUpTo,
  OF_ORGANISATION,
  OF_PROGRAMME,
  POSITION,
  type ColumnBound,
} from '@/data/column-bound';
import type { Database } from '@/data/database.types';
import { ORGANISATION_BOUNDS } from '@/data/organisation-bounds';
import { effect } from './effect';
import { boundsOf } from './entity';
import { behaviour, condition, goal, indicator, programme, stakeholder } from './items';
import { measure, session } from './measure';

export type TableName = keyof Database['public']['Tables'];
type RowBounds = Readonly<Record<TableName, Readonly<Record<string, ColumnBound>>>>;

/** A thing of a programme: its fields, and what every one has. */
const ITEM = { ...OF_PROGRAMME, id: ID, key: KEY, position: POSITION };

/**
 * What every column of every table may hold; those of a field say it where the field is described. A table without bounds
 * does not compile; that every column has one, and that the constraints of the tables say the same, is tested from the
 * catalogue.
 */
export const ROW_BOUNDS: RowBounds = {
  ...ORGANISATION_BOUNDS,
  programmes: { ...OF_ORGANISATION, id: ID, archived_at: MOMENT, ...boundsOf(programme) },
  strategic_goals: { ...ITEM, ...boundsOf(goal) },
  target_behaviours: { ...ITEM, ...boundsOf(behaviour) },
  behaviour_goals: { ...OF_PROGRAMME, behaviour_id: ID, goal_id: ID },
  behaviour_teams: { ...OF_PROGRAMME, behaviour_id: ID, team_id: ID },
  framework_conditions: { ...ITEM, ...boundsOf(condition) },
  effects: { ...OF_PROGRAMME, id: ID, ...boundsOf(effect) },
  effect_ratings: {
    ...OF_PROGRAMME,
    id: ID,
    effect_id: ID,
    rater_group: choiceOf(RATER_GROUPS),
    value: RATING,
  },
  measures: { ...ITEM, ...boundsOf(measure) },
  measure_behaviours: { ...OF_PROGRAMME, measure_id: ID, behaviour_id: ID },
  measure_conditions: { ...OF_PROGRAMME, measure_id: ID, condition_id: ID },
  measure_teams: { ...OF_PROGRAMME, measure_id: ID, team_id: ID },
  measure_dependencies: { ...OF_PROGRAMME, measure_id: ID, after_id: ID },
  measure_expectations: {
    ...OF_PROGRAMME,
    measure_id: ID,
    condition_id: ID,
    behaviour_id: ID,
    in_use: RATING,
  },
  measure_indicators: {
    ...OF_PROGRAMME,
    measure_id: ID,
    measure_kind: choiceOf(['training']),
    level: choiceOf(['behaviour', 'results']),
    indicator_id: ID,
  },
  sessions: {
    ...OF_PROGRAMME,
    measure_id: ID,
    measure_kind: choiceOf(['training']),
    id: ID,
    key: KEY,
    ...boundsOf(session),
  },
  session_attendance: {
    ...OF_PROGRAMME,
    session_id: ID,
    team_id: ID,
    invited: PEOPLE,
    attended: PEOPLE,
    completed: PEOPLE,
  },
  indicators: { ...ITEM, ...boundsOf(indicator) },
  observations: { ...OF_PROGRAMME, indicator_id: ID, team_id: ID, period: DATE, value: READING, n: CASES },
  import_mappings: { ...OF_PROGRAMME, indicator_id: ID, mapping: objectUpTo(100_000) },
  stakeholders: { ...ITEM, ...boundsOf(stakeholder) },
  stakeholder_measures: { ...OF_PROGRAMME, stakeholder_id: ID, measure_id: ID },
  decisions: {
    ...OF_PROGRAMME,
    id: ID,
    finding_id: FINDING,
    status: choiceOf(DECISION_STATUSES),
    reason: TEXT,
    owner_name: TITLE,
    review_on: DATE,
    score_at_decision: SHARE,
  },
  finding_marks: { ...OF_PROGRAMME, user_id: ID, seen_on: MOMENT, snapshot: objectUpTo(1_000_000) },
};
