import {
  amount,
  count,
  date,
  key,
  rating,
  reference,
  references,
  refusal,
  requiredDate,
  requiredRating,
  scale,
  text,
  textUpTo,
  title,
} from './fields';
import { AMOUNT_MAX, FINDING_PATTERN, FORMAT, HEADCOUNT_MAX, TITLE_MAX } from './limits';
import {
  attendance,
  evaluation,
  expectation,
  learning,
  measure,
  reaction,
  ritual,
  session,
} from './measure-schema';
import { fits, formOf } from './bounds';
import * as model from './model';
import { z } from './zod';

const isCurrency = (code: string): boolean => fits(formOf('currency'), code);

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
  reward: z.enum(model.REWARDS).nullable().default(null),
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
  quantity: title,
  bounded: z.boolean().nullable().default(null),
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
  currency: z.string().refine(isCurrency, refusal('bad_currency')).optional(),
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

/** What the costs in a file are in; undefined where it does not say. */
export const fileCurrency = (input: unknown): string | undefined =>
  z.object({ currency: file.shape.currency }).parse(input).currency;

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
