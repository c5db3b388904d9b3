import { isIsoDate } from '../calendar/is-iso-date';
import { isRecurrenceRule } from '../calendar/is-recurrence-rule';
import { isTimeOfDay } from '../calendar/is-time-of-day';
import { isTimeZone } from '../calendar/is-time-zone';
import { isWallClock } from '../calendar/is-wall-clock';
import type { FileErrorCode, FileErrorParams } from './errors';
import {
  AMOUNT_MAX,
  ANSWERS_MIN,
  FINDING_PATTERN,
  FIRST_DATE,
  FORMAT,
  HEADCOUNT_MAX,
  HOURS_MAX,
  KEY_PATTERN,
  LAST_DATE,
  TEXT_MAX,
  TIME_ZONE,
  TITLE_MAX,
} from './limits';
import * as model from './model';
import { z } from './zod';

/** A day has that many minutes. */
const MINUTES_MAX = 1440;

/** Our code and the values of its text, carried through zod in the issue's `params`. */
function refusal(code: FileErrorCode, values: FileErrorParams = {}) {
  return { error: code, params: { code, values } };
}

/**
 * Lone surrogates and control characters, which no database column or export takes. Tabs, line breaks and what word
 * processors use for line breaks (VT, FF) may stay.
 */
const BAD_CHARACTER = /[^\P{Cc}\t\n\v\f\r]|\p{Cs}/u;

/** Code points, as the database counts; only counted where the answer is not clear already. */
const charactersIn = (text: string, max: number) => (text.length <= max ? text.length : [...text].length);

const textUpTo = (max: number) =>
  z
    .string()
    .refine((text) => charactersIn(text, max) <= max, refusal('too_long', { max }))
    .refine((text) => !BAD_CHARACTER.test(text), refusal('bad_character'));
const title = textUpTo(TITLE_MAX).default('');
const text = textUpTo(TEXT_MAX).default('');

const key = z.string().refine((value) => KEY_PATTERN.test(value), refusal('bad_key'));
/** A key defined elsewhere in the file; whether it exists is asked in references.ts. */
const reference = z.string().refine((value) => value !== '', refusal('empty'));
const references = z.array(reference).default(() => []);

const DATES = { first: FIRST_DATE, last: LAST_DATE };
const isPlausibleDate = (value: string) => isIsoDate(value) && value >= FIRST_DATE && value <= LAST_DATE;
const requiredDate = z.string().refine(isPlausibleDate, refusal('bad_date', DATES));
const date = requiredDate.nullable().default(null);
const time = z
  .string()
  .refine((value) => isWallClock(value) && isPlausibleDate(value.slice(0, 10)), refusal('bad_time', DATES));

/** JSON may write -0, which would not survive being written again. */
const positiveZero = <T extends number>(value: T) => (value === 0 ? 0 : value);

const amount = (min: number, max: number) =>
  z
    .number()
    .refine((value) => value >= min && value <= max, refusal('out_of_range', { min, max }))
    .transform(positiveZero);
const count = (max: number, min = 0) =>
  z
    .number()
    .refine(Number.isInteger, refusal('not_integer'))
    .refine((value) => value >= min && value <= max, refusal('out_of_range', { min, max }))
    .transform(positiveZero);

const scale = z.literal([1, 2, 3, 4, 5]).default(3);
const requiredRating = z.literal([-3, -2, -1, 0, 1, 2, 3]).transform(positiveZero);
const rating = requiredRating.nullable().default(null);

const programme = z.strictObject({
  name: textUpTo(TITLE_MAX).refine((name) => name.trim() !== '', refusal('empty')),
  strategy: text,
  status: z.enum(model.PROGRAMME_STATUSES).default('draft'),
  startsOn: date,
  endsOn: date,
});

const team = z.strictObject({
  key,
  name: title,
  headcount: count(HEADCOUNT_MAX).nullable().default(null),
  parent: reference.nullable().default(null),
});

const blackout = z.strictObject({
  key,
  title,
  startsOn: requiredDate,
  endsOn: requiredDate,
  teams: references,
});

const goal = z.strictObject({ key, title });

const behaviour = z.strictObject({
  key,
  title,
  from: text,
  to: text,
  goals: references,
  teams: references,
  importance: scale,
  habitStrength: scale,
  effort: scale,
});

const condition = z.strictObject({
  key,
  category: z.enum(model.CONDITION_CATEGORIES).nullable().default(null),
  title,
  espoused: text,
  inUse: text,
  formality: z.enum(model.FORMALITIES).default('official'),
  reward: z.enum(model.REWARDS).default('none'),
  strength: scale,
  changeability: scale,
});

const effectRating = z.strictObject({ group: z.enum(model.RATER_GROUPS), value: requiredRating });

const evidence = z.strictObject({
  kind: z.enum(model.EVIDENCE_KINDS).nullable().default(null),
  on: date,
  note: text,
});

/** Evidence that says nothing is none. */
const orNone = (given: model.Evidence | null): model.Evidence | null =>
  given !== null && given.kind === null && given.on === null && given.note === '' ? null : given;

const effect = z.strictObject({
  condition: reference,
  behaviour: reference,
  espoused: rating,
  inUse: rating,
  rationale: text,
  confidence: z.enum(model.CONFIDENCES).default('medium'),
  evidence: evidence.nullable().default(null).transform(orNone),
  ratings: z.array(effectRating).default(() => []),
});

const attendance = z.strictObject({
  team: reference,
  invited: count(HEADCOUNT_MAX).default(0),
  attended: count(HEADCOUNT_MAX).default(0),
  completed: count(HEADCOUNT_MAX).default(0),
});

const session = z.strictObject({
  key,
  startsAt: time,
  endsAt: time,
  timeZone: z.string().refine(isTimeZone, refusal('bad_time_zone')).default(TIME_ZONE),
  place: title,
  trainer: title,
  capacity: count(HEADCOUNT_MAX, 1).nullable().default(null),
  attendance: z.array(attendance).default(() => []),
});

const ritual = z.strictObject({
  rule: z.string().refine(isRecurrenceRule, refusal('bad_recurrence')),
  at: z.string().refine(isTimeOfDay, refusal('bad_time_of_day')),
  minutes: count(MINUTES_MAX, 1),
});

const expectation = z.strictObject({ condition: reference, behaviour: reference, inUse: requiredRating });

const answers = count(HEADCOUNT_MAX, ANSWERS_MIN);
const reaction = z.strictObject({ mean: amount(1, 5), n: answers });
const learning = z.strictObject({ before: amount(0, 100), after: amount(0, 100), n: answers });
const evaluation = z.strictObject({
  reaction: reaction.nullable().default(null),
  learning: learning.nullable().default(null),
  behaviour: reference.nullable().default(null),
  results: reference.nullable().default(null),
});

/** An evaluation that says nothing is none. */
const evaluatedOrNone = (given: model.Evaluation | null): model.Evaluation | null =>
  given !== null && Object.values(given).every((part) => part === null) ? null : given;

const measure = z.strictObject({
  key,
  kind: z.enum(model.MEASURE_KINDS).nullable().default(null),
  title,
  behaviours: references,
  conditions: references,
  teams: references,
  startsOn: date,
  endsOn: date,
  status: z.enum(model.MEASURE_STATUSES).default('planned'),
  hoursPerHead: amount(0, HOURS_MAX).nullable().default(null),
  cost: amount(0, AMOUNT_MAX).nullable().default(null),
  owner: title,
  after: references,
  effortDays: amount(0, HOURS_MAX).nullable().default(null),
  progress: count(100).nullable().default(null),
  expected: z.array(expectation).default(() => []),
  objective: text,
  provider: title,
  delivery: z.enum(model.DELIVERIES).nullable().default(null),
  ritual: ritual.nullable().default(null),
  sessions: z.array(session).default(() => []),
  evaluation: evaluation.nullable().default(null).transform(evaluatedOrNone),
});

const observation = z.strictObject({
  team: reference,
  period: requiredDate,
  value: amount(-AMOUNT_MAX, AMOUNT_MAX),
  n: count(AMOUNT_MAX).nullable().default(null),
});

const indicator = z.strictObject({
  key,
  behaviour: reference,
  title,
  unit: title,
  direction: z.enum(model.DIRECTIONS).default('up'),
  kind: z.enum(model.INDICATOR_KINDS).default('leading'),
  cadence: z.enum(model.CADENCES).default('month'),
  baselineUntil: date,
  target: amount(-AMOUNT_MAX, AMOUNT_MAX).nullable().default(null),
  selfReported: z.boolean().default(false),
  observations: z.array(observation).default(() => []),
});

const stakeholder = z.strictObject({
  key,
  role: title,
  influence: scale,
  stance: z.enum(model.STANCES).default('fence-sitter'),
  measures: references,
});

const decision = z.strictObject({
  finding: z.string().refine((id) => FINDING_PATTERN.test(id), refusal('bad_finding')),
  status: z.enum(model.DECISION_STATUSES).default('in_progress'),
  reason: text,
  owner: title,
  reviewOn: date,
  score: amount(0, 100).nullable().default(null),
});

/** What has no title yet is shown by its key. */
const titled = <T extends { key: string; title: string }>(entity: T): T =>
  entity.title.trim() === '' ? { ...entity, title: entity.key } : entity;
const list = <T extends z.ZodType>(item: T) => z.array(item).default(() => []);

const file = z.strictObject({
  format: z.literal(FORMAT),
  programme,
  teams: list(team.transform((t) => (t.name.trim() === '' ? { ...t, name: t.key } : t))),
  blackouts: list(blackout.transform(titled)),
  goals: list(goal.transform(titled)),
  behaviours: list(behaviour.transform(titled)),
  conditions: list(condition.transform(titled)),
  effects: list(effect),
  measures: list(measure.transform(titled)),
  indicators: list(indicator.transform(titled)),
  stakeholders: list(stakeholder.transform((s) => (s.role.trim() === '' ? { ...s, role: s.key } : s))),
  decisions: list(decision),
});

/** The shape of a programme file, one object at a time; what connects the objects is checked in references.ts. */
export const programmeFileSchema = file.transform(
  (read) =>
    ({
      programme: read.programme,
      teams: read.teams,
      blackouts: read.blackouts,
      goals: read.goals,
      behaviours: read.behaviours,
      conditions: read.conditions,
      effects: read.effects,
      measures: read.measures,
      indicators: read.indicators,
      stakeholders: read.stakeholders,
      decisions: read.decisions,
    }) satisfies model.ProgrammeModel,
);

/** Every object of the file by the name it is found under; the order of names is the order of writing. */
export const FILE_OBJECTS = {
  programme,
  teams: team,
  blackouts: blackout,
  goals: goal,
  behaviours: behaviour,
  conditions: condition,
  effects: effect,
  evidence,
  ratings: effectRating,
  measures: measure,
  expected: expectation,
  ritual,
  sessions: session,
  attendance,
  evaluation,
  reaction,
  learning,
  indicators: indicator,
  observations: observation,
  stakeholders: stakeholder,
  decisions: decision,
} as const;
export type FileObject = keyof typeof FILE_OBJECTS;

/** The names an object at this place may have, in the order they are written; empty where no object belongs. */
export function knownNames(parent: string | null): readonly string[] {
  if (parent === null) return Object.keys(file.shape);
  const object = Object.entries(FILE_OBJECTS).find(([name]) => name === parent)?.[1];
  return object === undefined ? [] : Object.keys(object.shape);
}
