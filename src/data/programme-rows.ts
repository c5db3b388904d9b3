import type {
  Behaviour,
  Blackout,
  Condition,
  Decision,
  Effect,
  Evaluation,
  Evidence,
  Goal,
  Indicator,
  Measure,
  Observation,
  ProgrammeModel,
  Rating,
  Scale,
  Session,
  Stakeholder,
  Team,
} from '@/domain/programme/model';
import type { Enums, Tables } from './database.types';

/** One programme as `load_programmes` answers it: rows, with the ids of what they refer to beside them. */
export interface ProgrammeRows {
  programme: Tables<'programmes'>;
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

interface Keyed {
  id: string;
  key: string;
}

type KeyOf = (id: string) => string;

function keysOf(rows: readonly Keyed[]): KeyOf {
  const keys = new Map(rows.map((row) => [row.id, row.key]));
  return (id) => {
    const key = keys.get(id);
    if (key === undefined) throw new Error('a row refers to one that was not loaded');
    return key;
  };
}

/** The check constraints of the tables guarantee the ranges that these two types promise. */
const scale = (value: number) => value as Scale;
const rating = (value: number | null) => value as Rating | null;

/**
 * Rows → the model the engine reads. Teams and blackout periods belong to the organisation, so every programme has all
 * of them.
 * @param observed the readings, where they are to be part of it: those that may be shown, or all for a file
 */
export function toModel(
  { teams, blackouts }: SharedRows,
  rows: ProgrammeRows,
  observed?: ObservationsByIndicator,
): ProgrammeModel {
  const teamKey = keysOf(teams);
  const goalKey = keysOf(rows.goals);
  const behaviourKey = keysOf(rows.behaviours);
  const conditionKey = keysOf(rows.conditions);
  const measureKey = keysOf(rows.measures);
  const indicatorKey = keysOf(rows.indicators);
  const sessionsOf = sessionsByMeasure(rows.sessions, teamKey);
  return {
    programme: {
      name: rows.programme.name,
      strategy: rows.programme.strategy,
      status: rows.programme.status,
      startsOn: rows.programme.starts_on,
      endsOn: rows.programme.ends_on,
    },
    teams: teams.map((row): Team => ({
      key: row.key,
      name: row.name,
      headcount: row.headcount,
      parent: row.parent_id === null ? null : teamKey(row.parent_id),
    })),
    blackouts: blackouts.map((row): Blackout => ({
      key: row.key,
      title: row.title,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      teams: row.team_ids.map(teamKey),
    })),
    goals: rows.goals.map((row): Goal => ({ key: row.key, title: row.title })),
    behaviours: rows.behaviours.map((row): Behaviour => ({
      key: row.key,
      title: row.title,
      from: row.from_text,
      to: row.to_text,
      goals: row.goal_ids.map(goalKey),
      teams: row.team_ids.map(teamKey),
      importance: scale(row.importance),
      habitStrength: scale(row.habit_strength),
      effort: scale(row.effort),
    })),
    conditions: rows.conditions.map(toCondition),
    effects: rows.effects.map((row): Effect => ({
      condition: conditionKey(row.condition_id),
      behaviour: behaviourKey(row.behaviour_id),
      espoused: rating(row.espoused),
      inUse: rating(row.in_use),
      rationale: row.rationale,
      confidence: row.confidence,
      evidence: evidenceOf(row),
      ratings: row.ratings.map(({ rater_group, value }) => ({ group: rater_group, value: value as Rating })),
    })),
    measures: rows.measures.map((row): Measure => ({
      key: row.key,
      kind: row.kind,
      title: row.title,
      behaviours: row.behaviour_ids.map(behaviourKey),
      conditions: row.condition_ids.map(conditionKey),
      teams: row.team_ids.map(teamKey),
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      status: row.status,
      hoursPerHead: row.hours_per_head,
      cost: row.cost,
      owner: row.owner_name,
      after: row.after_ids.map(measureKey),
      effortDays: row.effort_days,
      progress: row.progress,
      expected: row.expected.map(({ condition_id, behaviour_id, in_use }) => ({
        condition: conditionKey(condition_id),
        behaviour: behaviourKey(behaviour_id),
        inUse: in_use as Rating,
      })),
      objective: row.objective,
      provider: row.provider,
      delivery: row.delivery,
      ritual:
        row.ritual_at === null || row.ritual_minutes === null
          ? null
          : { rule: row.ritual_rule, at: row.ritual_at, minutes: row.ritual_minutes },
      sessions: sessionsOf.get(row.id) ?? [],
      evaluation: evaluationOf(row, indicatorKey),
    })),
    indicators: rows.indicators.map((row): Indicator => ({
      key: row.key,
      behaviour: behaviourKey(row.behaviour_id),
      title: row.title,
      unit: row.unit,
      direction: row.direction,
      kind: row.kind,
      cadence: row.cadence,
      baselineUntil: row.baseline_until,
      target: row.target,
      selfReported: row.self_reported,
      observations: observed?.get(row.id) ?? [],
    })),
    stakeholders: rows.stakeholders.map((row): Stakeholder => ({
      key: row.key,
      role: row.role,
      influence: scale(row.influence),
      stance: row.stance,
      measures: row.measure_ids.map(measureKey),
    })),
    decisions: rows.decisions.map((row): Decision => ({
      finding: row.finding_id,
      status: row.status,
      reason: row.reason,
      owner: row.owner_name,
      reviewOn: row.review_on,
      score: row.score_at_decision,
    })),
  };
}

/** Three columns of a row; none of them filled means that there is no evidence. */
function evidenceOf({ evidence_kind, evidence_on, evidence_note }: Tables<'effects'>): Evidence | null {
  if (evidence_kind === null && evidence_on === null && evidence_note === '') return null;
  return { kind: evidence_kind, on: evidence_on, note: evidence_note };
}

/** A timestamp as {@link ProgrammeRows} has it: a row answered by itself may have a space where lists have a T. */
export const isoTimestamp = (timestamp: string): string => timestamp.replace(' ', 'T');

/** The database adds seconds, which are always zero. */
const wallClock = (timestamp: string) => isoTimestamp(timestamp).slice(0, 'YYYY-MM-DDTHH:mm'.length);

const toSession = (row: ProgrammeRows['sessions'][number], teamKey: KeyOf): Session => ({
  key: row.key,
  startsAt: wallClock(row.starts_at),
  endsAt: wallClock(row.ends_at),
  timeZone: row.time_zone,
  place: row.place,
  trainer: row.trainer,
  capacity: row.capacity,
  attendance: row.attendance.map(({ team_id, invited, attended, completed }) => ({
    team: teamKey(team_id),
    invited,
    attended,
    completed,
  })),
});

function sessionsByMeasure(rows: ProgrammeRows['sessions'], teamKey: KeyOf): Map<string, Session[]> {
  const sessions = new Map<string, Session[]>();
  for (const row of rows) {
    const session = toSession(row, teamKey);
    const others = sessions.get(row.measure_id);
    if (others) others.push(session);
    else sessions.set(row.measure_id, [session]);
  }
  return sessions;
}

/** None where nothing has been said on any of the four levels. */
function evaluationOf(row: ProgrammeRows['measures'][number], indicatorKey: KeyOf): Evaluation | null {
  const { reaction_mean, reaction_n, learning_before, learning_after, learning_n } = row;
  const { behaviour, results } = row.indicators;
  const evaluation = {
    reaction: reaction_mean === null || reaction_n === null ? null : { mean: reaction_mean, n: reaction_n },
    learning:
      learning_before === null || learning_after === null || learning_n === null
        ? null
        : { before: learning_before, after: learning_after, n: learning_n },
    behaviour: behaviour === undefined ? null : indicatorKey(behaviour),
    results: results === undefined ? null : indicatorKey(results),
  };
  return Object.values(evaluation).every((level) => level === null) ? null : evaluation;
}

const toCondition = (row: Tables<'framework_conditions'>): Condition => ({
  key: row.key,
  category: row.category,
  title: row.title,
  espoused: row.espoused_text,
  inUse: row.in_use_text,
  formality: row.formality,
  reward: row.reward,
  strength: scale(row.strength),
  changeability: scale(row.changeability),
});
