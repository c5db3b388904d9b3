import { isRecurrenceRule } from '../calendar/is-recurrence-rule';
import { isTimeOfDay } from '../calendar/is-time-of-day';
import { isTimeZone } from '../calendar/is-time-zone';
import { isWallClock } from '../calendar/is-wall-clock';
import {
  AMOUNT_MAX,
  ANSWERS_MIN,
  EMAIL_MAX,
  FINDING_PATTERN,
  HEADCOUNT_MAX,
  HOURS_MAX,
  KEY_PATTERN,
  MINUTES_MAX,
  TEXT_MAX,
  TITLE_MAX,
} from './limits';
import { isPlainText } from './plain-text';
import { isPlausibleDate } from './plausible-date';

/**
 * What one value may be. The programme file, the tables and the fields of the app take the same: a test puts the ends of
 * each bound, and what lies just outside, to the schema of the file and to the constraints of the tables.
 */
export type Bound =
  /** Plain text of at most so many characters (code points); `filled`: more than white space. */
  | { readonly kind: 'text'; readonly max: number; readonly filled: boolean }
  /** Text of one form. */
  | { readonly kind: 'form'; readonly of: FormName }
  | { readonly kind: 'date' }
  /** What the clock on the wall shows, to the minute. */
  | { readonly kind: 'clock' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'flag' };

const FORMS = {
  key: (text: string) => KEY_PATTERN.test(text),
  finding: (text: string) => FINDING_PATTERN.test(text),
  timeOfDay: isTimeOfDay,
  rule: isRecurrenceRule,
  timeZone: isTimeZone,
  /** Where something stands in a list; a fractional index. */
  position: (text: string) => /^[0-9A-Za-z]{0,100}$/.test(text),
  email: (text: string) =>
    /^[^@\s]+@[^@\s]+$/.test(text) && text.length <= EMAIL_MAX && text === text.toLowerCase(),
  /** Country, or one of its states, whose public holidays hold. */
  region: (text: string) => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(text),
  /** The same of a team; empty: those of the team above. */
  holidays: (text: string) => /^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$/.test(text),
  /** Code of ISO 4217. */
  currency: (text: string) => /^[A-Z]{3}$/.test(text),
} as const;
export type FormName = keyof typeof FORMS;

/** Plain text of at most `max` characters (code points); `filled` refuses white space alone. */
export const textOf = (max: number, filled = false) => ({ kind: 'text', max, filled }) as const;
/** Whole numbers from `min` to `max`, both included. */
export const wholeFrom = (min: number, max: number) => ({ kind: 'number', min, max, whole: true }) as const;
const number = (min: number, max: number) => ({ kind: 'number', min, max, whole: false }) as const;
/** Text of one of the forms above. */
export const formOf = <Name extends FormName>(of: Name) => ({ kind: 'form', of }) as const;

/** Names without which nobody would know what is meant. */
export const NAME = textOf(TITLE_MAX, true);
export const TITLE = textOf(TITLE_MAX);
export const TEXT = textOf(TEXT_MAX);
export const KEY = formOf('key');
export const FINDING = formOf('finding');
export const DATE = { kind: 'date' } as const;
export const CLOCK = { kind: 'clock' } as const;
export const TIME_OF_DAY = formOf('timeOfDay');
export const RULE = formOf('rule');
export const TIME_ZONE_NAME = formOf('timeZone');
export const FLAG = { kind: 'flag' } as const;
export const SCALE = wholeFrom(1, 5);
export const RATING = wholeFrom(-3, 3);
export const PEOPLE = wholeFrom(0, HEADCOUNT_MAX);
export const SEATS = wholeFrom(1, HEADCOUNT_MAX);
/** People who answered. */
export const ANSWERS = wholeFrom(ANSWERS_MIN, HEADCOUNT_MAX);
/** What a reading stands on. */
export const CASES = wholeFrom(0, AMOUNT_MAX);
export const READING = number(-AMOUNT_MAX, AMOUNT_MAX);
export const COST = number(0, AMOUNT_MAX);
export const HOURS = number(0, HOURS_MAX);
export const MINUTES = wholeFrom(1, MINUTES_MAX);
export const PROGRESS = wholeFrom(0, 100);
/** A score of a finding, a result of a test: 0 to 100. */
export const SHARE = number(0, 100);
/** Answers from 1 (no use) to 5 (of great use). */
export const MEAN = number(1, 5);
/** One of the given words. */
export const choiceOf = (of: readonly string[]) => ({ kind: 'choice', of }) as const;

/** {@link isPlausibleDate} with a time of day. */
export const isPlausibleClock = (text: string): boolean =>
  isWallClock(text) && isPlausibleDate(text.slice(0, 10));

/** Code points, as the database counts; only counted where the answer is not clear already. */
export const isUpTo = (text: string, max: number): boolean => text.length <= max || [...text].length <= max;

/**
 * Does a value lie within its bound? Never throws, whatever the value is.
 * @example fits(SCALE, 6) // false
 */
export function fits(bound: Bound, value: unknown): boolean {
  if (bound.kind === 'flag') return typeof value === 'boolean';
  if (bound.kind !== 'number') return typeof value === 'string' && fitsText(bound, value);
  return (
    typeof value === 'number' &&
    value >= bound.min &&
    value <= bound.max &&
    (!bound.whole || Number.isInteger(value))
  );
}

function fitsText(bound: Exclude<Bound, { kind: 'flag' | 'number' }>, value: string): boolean {
  switch (bound.kind) {
    case 'text':
      return isUpTo(value, bound.max) && isPlainText(value) && (!bound.filled || value.trim() !== '');
    case 'form':
      return FORMS[bound.of](value);
    case 'date':
      return isPlausibleDate(value);
    case 'clock':
      return isPlausibleClock(value);
    case 'choice':
      return bound.of.includes(value);
  }
}
