/**
 * The model of one change programme, as the whole product knows it: the programme file, the database rows and
 * the engine all meet here. Entities are named by keys that are unique within their kind; references are keys.
 * Absent optional values have been filled in by {@link parseProgramme} (defaults are listed there).
 */

export const CONDITION_CATEGORIES = [
  'working_conditions',
  'leadership',
  'recognition_and_bonus',
  'regulation_density',
  'official_rules',
  'unofficial_rules',
  'hr_policy',
  'career_patterns',
  'structure_and_tools',
] as const;
export type ConditionCategory = (typeof CONDITION_CATEGORIES)[number];

export const MEASURE_KINDS = [
  'training',
  'incentive',
  'controlling',
  'recognition',
  'leadership',
  'condition_change',
  'structural',
  'communication',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const PROGRAMME_STATUSES = ['draft', 'active', 'paused', 'completed'] as const;
export type ProgrammeStatus = (typeof PROGRAMME_STATUSES)[number];

export const MEASURE_STATUSES = ['planned', 'running', 'done', 'cancelled'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** How a training reaches people. */
export const DELIVERIES = ['classroom', 'online', 'blended', 'on_the_job', 'coaching'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const FORMALITIES = ['official', 'unofficial'] as const;
export type Formality = (typeof FORMALITIES)[number];

export const REWARDS = ['material', 'social', 'mixed', 'none'] as const;
export type Reward = (typeof REWARDS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const EVIDENCE_KINDS = ['document', 'interview', 'observation', 'data_point'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const RATER_GROUPS = ['leadership', 'employees', 'hr', 'auditor'] as const;
export type RaterGroup = (typeof RATER_GROUPS)[number];

export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const INDICATOR_KINDS = ['leading', 'lagging'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const CADENCES = ['week', 'month', 'quarter'] as const;
export type Cadence = (typeof CADENCES)[number];

export const STANCES = ['endorser', 'fence-sitter', 'resister'] as const;
export type Stance = (typeof STANCES)[number];

export const DECISION_STATUSES = ['accepted', 'dismissed', 'in_progress'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** An ISO calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;
/** What the clock on the wall shows, `YYYY-MM-DDTHH:mm`; which moment that is depends on the time zone beside it. */
export type WallClock = string;
/** Importance, habit, effort, strength, changeability, influence: 1 (low) to 5 (high). */
export type Scale = 1 | 2 | 3 | 4 | 5;
/** What a condition does to a behaviour: -3 (works strongly against it) to 3 (works strongly for it). */
export type Rating = -3 | -2 | -1 | 0 | 1 | 2 | 3;

export interface Programme {
  name: string;
  strategy: string;
  status: ProgrammeStatus;
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
}

export interface Team {
  key: string;
  name: string;
  /** Number of people; null when not known. */
  headcount: number | null;
  /** Key of the parent team. */
  parent: string | null;
}

/** Days on which teams have no time for anything else: quarter end, stocktaking, a trade fair. */
export interface Blackout {
  key: string;
  title: string;
  startsOn: IsoDate;
  /** The last day of it. */
  endsOn: IsoDate;
  /** Keys of the teams it holds for; empty means every team. */
  teams: string[];
}

export interface Goal {
  key: string;
  title: string;
}

export interface Behaviour {
  key: string;
  title: string;
  from: string;
  to: string;
  goals: string[];
  /** Keys of the teams the behaviour is expected of; empty means every team. */
  teams: string[];
  importance: Scale;
  habitStrength: Scale;
  effort: Scale;
}

export interface Condition {
  key: string;
  category: ConditionCategory | null;
  title: string;
  espoused: string;
  inUse: string;
  formality: Formality;
  /** Null: nobody has stated it, which is not the same as none. */
  reward: Reward | null;
  strength: Scale;
  /** 1 easy to change … 5 hard to change. */
  changeability: Scale;
}

/** What a rating stands on. */
export interface Evidence {
  kind: EvidenceKind | null;
  /** The day of the document, the interview, the observation or the data. */
  on: IsoDate | null;
  note: string;
}

export interface EffectRating {
  group: RaterGroup;
  value: Rating;
}

export interface Effect {
  condition: string;
  behaviour: string;
  /** What the organisation says the condition does; null when not rated. */
  espoused: Rating | null;
  /** What the condition really does; null when not rated. A cell counts as rated by this value. */
  inUse: Rating | null;
  rationale: string;
  confidence: Confidence;
  /** Null when none has been given. */
  evidence: Evidence | null;
  ratings: EffectRating[];
}

/** How many of a team a session reached; never who. */
export interface Attendance {
  team: string;
  invited: number;
  attended: number;
  /** Of those who attended. */
  completed: number;
}

/** One dated occurrence of a training. */
export interface Session {
  key: string;
  /** Both as the clock on the wall shows them in the time zone: a meeting at nine stays at nine. */
  startsAt: WallClock;
  endsAt: WallClock;
  /** IANA name, e.g. `Europe/Berlin`. */
  timeZone: string;
  /** A room, an address or a link. */
  place: string;
  trainer: string;
  /** Seats; null when not limited. */
  capacity: number | null;
  attendance: Attendance[];
}

/** Something held again and again: a weekly huddle, monthly coaching. */
export interface Ritual {
  /** How it recurs, a rule of RFC 5545 without its name, e.g. `FREQ=WEEKLY;BYDAY=MO`. */
  rule: string;
  /** Time of day, `HH:mm`, wherever the team is. */
  at: string;
  minutes: number;
}

/** What the condition is expected to do to the behaviour once the measure is done. */
export interface Expectation {
  condition: string;
  behaviour: string;
  inUse: Rating;
}

/** Whether a training worked, on the four levels of Kirkpatrick (1959); the third and fourth are read from indicators. */
export interface Evaluation {
  /** Mean of answers from 1 (no use) to 5 (of great use). */
  reaction: { mean: number; n: number } | null;
  /** Mean result of a test before and after, in per cent. */
  learning: { before: number; after: number; n: number } | null;
  /** Key of the indicator that shows whether the behaviour shifts. */
  behaviour: string | null;
  /** Key of the lagging indicator that shows whether it pays. */
  results: string | null;
}

export interface Measure {
  key: string;
  kind: MeasureKind | null;
  title: string;
  behaviours: string[];
  /** Conditions the measure remedies. */
  conditions: string[];
  /** Teams the measure is for; empty means every team of its behaviours. */
  teams: string[];
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  status: MeasureStatus;
  /** Hours of training per head over the whole measure. */
  hoursPerHead: number | null;
  /** Cost in the organisation's currency. */
  cost: number | null;
  /** Who sees to it: a name or a role. */
  owner: string;
  /** Keys of measures that must be done before this one begins. */
  after: string[];
  /** Days of work to carry it out. */
  effortDays: number | null;
  /** Per cent done. */
  progress: number | null;
  expected: Expectation[];
  /** What participants can do afterwards; of trainings. */
  objective: string;
  /** Who holds the training. */
  provider: string;
  delivery: Delivery | null;
  ritual: Ritual | null;
  /** Of trainings. */
  evaluation: Evaluation | null;
  /** Of trainings only. */
  sessions: Session[];
}

export interface Observation {
  team: string;
  /** First day of the period. */
  period: IsoDate;
  value: number;
  /** How many cases the value stands on; null when not known. */
  n: number | null;
}

export interface Indicator {
  key: string;
  behaviour: string;
  title: string;
  unit: string;
  direction: Direction;
  kind: IndicatorKind;
  cadence: Cadence;
  baselineUntil: IsoDate | null;
  target: number | null;
  /** What it measures, where another indicator may measure the same; empty: what its title says. */
  quantity: string;
  /** A share of a whole, which cannot lie outside 0 to 100; null: nobody has said (see boundsOf). */
  bounded: boolean | null;
  selfReported: boolean;
  observations: Observation[];
  /** The latest readings of teams that this reader is not shown. What is shown ends earlier than what was measured. */
  heldBack?: readonly Pick<Observation, 'team' | 'period'>[];
}

export interface Stakeholder {
  key: string;
  role: string;
  influence: Scale;
  stance: Stance;
  /** Measures aimed at this person. */
  measures: string[];
}

export interface Decision {
  /** Id of the finding, e.g. `C01/bonus/consult`. */
  finding: string;
  status: DecisionStatus;
  reason: string;
  owner: string;
  /** When it is looked at again; on that day it is due. */
  reviewOn: IsoDate | null;
  /** Score of the finding when it was decided, 0-100; null when not known. */
  score: number | null;
}

export interface ProgrammeModel {
  programme: Programme;
  teams: Team[];
  /** Of the organisation, like its teams. */
  blackouts: Blackout[];
  goals: Goal[];
  behaviours: Behaviour[];
  conditions: Condition[];
  effects: Effect[];
  measures: Measure[];
  indicators: Indicator[];
  stakeholders: Stakeholder[];
  decisions: Decision[];
}
