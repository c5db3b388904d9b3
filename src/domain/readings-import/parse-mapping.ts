import { isIsoDate } from '../calendar/is-iso-date';
import { KEY_PATTERN, TITLE_MAX } from '../programme/limits';
import { CADENCES } from '../programme/model';
import { FIRST_DATE, LAST_DATE } from '../programme/plausible-date';
import { z } from '../programme/zod';
import { DATE_FORMATS } from '../tables/date-formats';
import { DECIMAL_MARKS } from '../tables/read-number';
import {
  EMPTINESS,
  LIST_OPERATORS,
  MAPPING_FORMAT,
  ORDERS,
  REPEAT_COUNTS,
  STATISTICS,
  WEEK_PLACES,
  type Mapping,
} from './mapping';

/** Values and conditions a mapping may have: more than any list of people or stages needs. */
const VALUES_MAX = 10_000;
const CONDITIONS_MAX = 50;
/** As many as a worksheet has. */
const COLUMNS_MAX = 16_384;

const column = z.strictObject({
  name: z.string().max(TITLE_MAX).nullable(),
  position: z.int().min(1).max(COLUMNS_MAX),
  nth: z.int().min(1).max(COLUMNS_MAX).optional(),
  of: z.int().min(2).max(COLUMNS_MAX).optional(),
  left: z.string().max(TITLE_MAX).optional(),
  right: z.string().max(TITLE_MAX).optional(),
});
const decimal = z.enum(DECIMAL_MARKS);
const format = z.enum(DATE_FORMATS);
const order = z.enum(ORDERS);
const day = z.string().refine((text) => isIsoDate(text) && text >= FIRST_DATE && text <= LAST_DATE);
const values = z.array(z.string().max(TITLE_MAX)).max(VALUES_MAX);
const conditions = z
  .array(
    z.union([
      z.strictObject({ column, operator: z.enum(LIST_OPERATORS), values }),
      z.strictObject({ column, operator: z.enum(EMPTINESS) }),
      z.strictObject({ column, operator: order, decimal, than: z.number() }),
      z.strictObject({ column, operator: order, format, than: day }),
    ]),
  )
  .max(CONDITIONS_MAX);
const dateColumn = z.strictObject({ column, format, weeks: z.enum(WEEK_PLACES).optional() });
const signs = z.array(z.string().max(TITLE_MAX)).max(CONDITIONS_MAX).optional();
const numberColumn = z.strictObject({ column, decimal, signs });

const mapping = z.strictObject({
  format: z.literal(MAPPING_FORMAT),
  cadence: z.enum(CADENCES),
  date: dateColumn,
  team: z.strictObject({
    column,
    lookup: z.strictObject({ key: column, value: column }).nullable(),
    values: z
      .array(
        z.strictObject({ value: z.string().max(TITLE_MAX), team: z.string().regex(KEY_PATTERN).nullable() }),
      )
      .max(VALUES_MAX),
  }),
  among: conditions,
  measure: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('count') }),
    z.strictObject({ kind: z.literal('share'), meeting: conditions }),
    z.strictObject({
      kind: z.enum(['mean', 'median', 'sum']),
      of: numberColumn,
    }),
    z.strictObject({ kind: z.literal('ready'), of: numberColumn, cases: numberColumn.nullable() }),
    z.strictObject({
      kind: z.literal('days'),
      from: dateColumn,
      to: dateColumn,
      statistic: z.enum(STATISTICS),
    }),
  ]),
  badRows: z.enum(['skip', 'stop']),
  decided: z.array(z.strictObject({ column, values })).max(CONDITIONS_MAX).optional(),
  repeats: z.strictObject({ column, count: z.enum(REPEAT_COUNTS) }).optional(),
  identical: z.enum(REPEAT_COUNTS).optional(),
  farDates: z.enum(['leave', 'count']).optional(),
});

/**
 * A saved mapping, read back.
 * @returns null when it is none, or one of another version
 */
export function parseMapping(saved: unknown): Mapping | null {
  return mapping.safeParse(saved).data ?? null;
}
