import { isPlausibleClock, isUpTo } from './bounds';
import type { FileErrorCode, FileErrorParams } from './errors';
import { KEY_PATTERN, TEXT_MAX, TITLE_MAX } from './limits';
import { FIRST_DATE, LAST_DATE, isPlausibleDate } from './plausible-date';
import { isPlainText } from './plain-text';
import { z } from './zod';

/* What single values of a programme file may be; schema.ts makes objects of them. */

/** Our code and the values of its text, carried through zod in the issue's `params`. */
export function refusal(code: FileErrorCode, values: FileErrorParams = {}) {
  return { error: code, params: { code, values } };
}

/** Plain text of at most `max` characters (code points); it has to be there. */
export const textUpTo = (max: number) =>
  z
    .string()
    .refine((text) => isUpTo(text, max), refusal('too_long', { max }))
    .refine(isPlainText, refusal('bad_character'));
export const title = textUpTo(TITLE_MAX).default('');
export const text = textUpTo(TEXT_MAX).default('');

export const key = z.string().refine((value) => KEY_PATTERN.test(value), refusal('bad_key'));
/** A key defined elsewhere in the file; whether it exists is asked in references.ts. */
export const reference = z.string().refine((value) => value !== '', refusal('empty'));
export const references = z.array(reference).default(() => []);

const DATES = { first: FIRST_DATE, last: LAST_DATE };
export const requiredDate = z.string().refine(isPlausibleDate, refusal('bad_date', DATES));
export const date = requiredDate.nullable().default(null);
export const time = z.string().refine(isPlausibleClock, refusal('bad_time', DATES));

/** JSON may write -0, which would not survive being written again. */
const positiveZero = <T extends number>(value: T) => (value === 0 ? 0 : value);

/** A number from `min` to `max`, both included; it may have decimals. */
export const amount = (min: number, max: number) =>
  z
    .number()
    .refine((value) => value >= min && value <= max, refusal('out_of_range', { min, max }))
    .transform(positiveZero);
/** A whole number from `min` to `max`, both included. */
export const count = (max: number, min = 0) =>
  z
    .number()
    .refine(Number.isInteger, refusal('not_integer'))
    .refine((value) => value >= min && value <= max, refusal('out_of_range', { min, max }))
    .transform(positiveZero);

export const scale = z.literal([1, 2, 3, 4, 5]).default(3);
export const requiredRating = z.literal([-3, -2, -1, 0, 1, 2, 3]).transform(positiveZero);
export const rating = requiredRating.nullable().default(null);
