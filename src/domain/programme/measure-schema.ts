import { isRecurrenceRule } from '../calendar/is-recurrence-rule';
import { isTimeOfDay } from '../calendar/is-time-of-day';
import { isTimeZone } from '../calendar/is-time-zone';
import {
  amount,
  count,
  date,
  key,
  reference,
  references,
  refusal,
  requiredRating,
  text,
  time,
  title,
} from './fields';
import { AMOUNT_MAX, ANSWERS_MIN, HEADCOUNT_MAX, HOURS_MAX, MINUTES_MAX, TIME_ZONE } from './limits';
import * as model from './model';
import { z } from './zod';

export const attendance = z.strictObject({
  team: reference,
  invited: count(HEADCOUNT_MAX).default(0),
  attended: count(HEADCOUNT_MAX).default(0),
  completed: count(HEADCOUNT_MAX).default(0),
});

export const session = z.strictObject({
  key,
  startsAt: time,
  endsAt: time,
  timeZone: z.string().refine(isTimeZone, refusal('bad_time_zone')).default(TIME_ZONE),
  place: title,
  trainer: title,
  capacity: count(HEADCOUNT_MAX, 1).nullable().default(null),
  attendance: z.array(attendance).default(() => []),
});

export const ritual = z.strictObject({
  rule: z.string().refine(isRecurrenceRule, refusal('bad_recurrence')),
  at: z.string().refine(isTimeOfDay, refusal('bad_time_of_day')),
  minutes: count(MINUTES_MAX, 1),
});

export const expectation = z.strictObject({
  condition: reference,
  behaviour: reference,
  inUse: requiredRating,
});

const answers = count(HEADCOUNT_MAX, ANSWERS_MIN);
export const reaction = z.strictObject({ mean: amount(1, 5), n: answers });
export const learning = z.strictObject({ before: amount(0, 100), after: amount(0, 100), n: answers });
export const evaluation = z.strictObject({
  reaction: reaction.nullable().default(null),
  learning: learning.nullable().default(null),
  behaviour: reference.nullable().default(null),
  results: reference.nullable().default(null),
});

/** An evaluation that says nothing is none. */
const evaluatedOrNone = (given: model.Evaluation | null): model.Evaluation | null =>
  given !== null && Object.values(given).every((part) => part === null) ? null : given;

export const measure = z.strictObject({
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

/** A measure of which only the key is known: the rest is what a file means that leaves it out. */
export const blankMeasure = (key: string): model.Measure => measure.parse({ key });
