import type { IsoDate } from '../programme/model';
import { memoised } from '../tables/memoised';
import { signOf } from '../tables/number-signs';
import { readDate } from '../tables/read-date';
import { readNumber } from '../tables/read-number';
import type { Row } from '../tables/table';
import type { DateColumn, NumberColumn } from './mapping';

/** Why a row does not count; texts in both languages name row, column and what stands there. */
export const ROW_PROBLEMS = [
  /** Quotes do not match, so that nobody knows where its cells end. */
  'broken_quotes',
  /** More cells than columns: a separator within a text. */
  'too_many_cells',
  /** Nothing stands where a condition asks which value it is. */
  'condition_missing',
  'date_missing',
  'date_unreadable',
  'team_missing',
  /** Stands for no team. */
  'team_unknown',
  /** Does not occur in the second table. */
  'not_in_lookup',
  'number_missing',
  'number_unreadable',
  /** The second date lies before the first. */
  'ends_before_start',
  /** There is a value of this team and period already. */
  'second_value',
  /** Lies in a period that begins after the one that holds today. */
  'after_today',
  /** One of few rows more than a year away from all others. */
  'far_from_others',
  /** A ready value lies where no reading of the indicator can. */
  'outside_bounds',
  /** A number with a sign that does not count. */
  'other_sign',
  /** A sum of other rows. */
  'total_row',
  /** Says something else than another row with the same number. */
  'id_contradicts',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEMS)[number];

/** What is wrong in a row, and in which of its cells, from 0. */
export interface Fault {
  code: RowProblemCode;
  at: number;
}

/** Reads something out of a row, or says why it cannot. */
export type Reader<T extends string | number | boolean> = (row: Row) => T | Fault;

/** Whether a reader has answered why it cannot read instead of a value. */
export function isFault(read: string | number | boolean | null | Fault): read is Fault {
  return typeof read === 'object' && read !== null;
}

/** @param at place of the column, from 0 */
export function dateReader({ format }: Pick<DateColumn, 'format'>, at: number): Reader<IsoDate> {
  const missing: Fault = { code: 'date_missing', at };
  const unreadable: Fault = { code: 'date_unreadable', at };
  const read = memoised((cell) => readDate(cell, format));
  return (row) => {
    const date = read(row[at] ?? null);
    if (date === null) return missing;
    return date ?? unreadable;
  };
}

/** @param at place of the column, from 0 */
export function numberReader(
  { decimal, signs }: Pick<NumberColumn, 'decimal' | 'signs'>,
  at: number,
): Reader<number> {
  const missing: Fault = { code: 'number_missing', at };
  const unreadable: Fault = { code: 'number_unreadable', at };
  const other: Fault = { code: 'other_sign', at };
  return (row) => {
    const cell = row[at] ?? null;
    const value = readNumber(cell, decimal);
    if (value === null) return missing;
    if (value !== undefined && signs && !signs.includes(signOf(cell))) return other;
    return value ?? unreadable;
  };
}
