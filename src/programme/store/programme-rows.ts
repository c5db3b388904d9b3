import type { Tables } from '@/data/database.types';
import type {
  Behaviour,
  Blackout,
  Condition,
  Decision,
  Effect,
  Evidence,
  Goal,
  Indicator,
  ProgrammeModel,
  Rating,
  Scale,
  Stakeholder,
  Team,
} from '@/domain/programme/model';
import { toMeasures } from './measure-rows';
import type { ProgrammeRows, SharedRows, ObservationsByIndicator, KeyOf } from './row-types';
import type { HeldBack, ShownReadings } from './series-rows';

interface Keyed {
  id: string;
  key: string;
}

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
 * @param hidden of those that may be shown: what is held back
 */
export function toModel(
  { teams, blackouts }: SharedRows,
  rows: ProgrammeRows,
  observed?: ObservationsByIndicator,
  hidden?: ShownReadings['hidden'],
): ProgrammeModel {
  const teamKey = keysOf(teams);
  const goalKey = keysOf(rows.goals);
  const behaviourKey = keysOf(rows.behaviours);
  const conditionKey = keysOf(rows.conditions);
  const measureKey = keysOf(rows.measures);
  const indicatorKey = keysOf(rows.indicators);
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
    measures: toMeasures(rows, { teamKey, behaviourKey, conditionKey, measureKey, indicatorKey }),
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
      quantity: row.quantity,
      bounded: row.bounded,
      selfReported: row.self_reported,
      observations: observed?.get(row.id) ?? [],
      ...(hidden && { heldBack: toHeldBack(hidden.get(row.id) ?? [], teamKey) }),
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

/** Teams whose first period is not over yet have no reading that counts. */
const toHeldBack = (held: readonly HeldBack[], teamKey: KeyOf) =>
  held.flatMap(({ team, latest }) => (latest === null ? [] : [{ team: teamKey(team), period: latest }]));

/** Three columns of a row; none of them filled means that there is no evidence. */
function evidenceOf({ evidence_kind, evidence_on, evidence_note }: Tables<'effects'>): Evidence | null {
  if (evidence_kind === null && evidence_on === null && evidence_note === '') return null;
  return { kind: evidence_kind, on: evidence_on, note: evidence_note };
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
