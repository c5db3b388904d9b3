import type { Enums, Tables } from '@/data/database.types';
import type { Observation } from '@/domain/programme/model';

/** One programme as `load_programmes` answers it: rows, with the ids of what they refer to beside them. */
export interface ProgrammeRows {
  programme: Tables<'programmes'>;
  /** Whether the reader is shown less of these than there is. */
  withheld: { ratings: boolean; attendance: boolean };
  goals: Tables<'strategic_goals'>[];
  behaviours: (Tables<'target_behaviours'> & { goal_ids: string[]; team_ids: string[] })[];
  conditions: Tables<'framework_conditions'>[];
  effects: (Tables<'effects'> & {
    ratings: Pick<Tables<'effect_ratings'>, 'id' | 'rater_group' | 'value'>[];
  })[];
  measures: (Tables<'measures'> & {
    behaviour_ids: string[];
    condition_ids: string[];
    team_ids: string[];
    /** What must be done before it begins. */
    after_ids: string[];
    expected: Pick<Tables<'measure_expectations'>, 'condition_id' | 'behaviour_id' | 'in_use'>[];
    indicators: Partial<Record<Enums<'evaluation_level'>, string>>;
  })[];
  /** Of all trainings, earliest first. */
  sessions: (Tables<'sessions'> & {
    attendance: Pick<Tables<'session_attendance'>, 'team_id' | 'invited' | 'attended' | 'completed'>[];
  })[];
  indicators: Tables<'indicators'>[];
  stakeholders: (Tables<'stakeholders'> & { measure_ids: string[] })[];
  decisions: Tables<'decisions'>[];
}

/** What all programmes of an organisation have in common. */
export interface SharedRows {
  teams: Tables<'teams'>[];
  /** Earliest first. */
  blackouts: (Tables<'blackout_periods'> & { team_ids: string[] })[];
}

export interface LoadedProgrammes extends SharedRows {
  programmes: ProgrammeRows[];
}

export type ObservationsByIndicator = ReadonlyMap<string, Observation[]>;

/** The key of a row by its id. */
export type KeyOf = (id: string) => string;
