import type { Rating } from '@/domain/programme/model';
import { RATINGS } from '@/programme/parts/rating-scale';

/** Values as they lie in the grid, row by row; null is unrated. */
export type Block = readonly (readonly (Rating | null)[])[];

/** A field as spreadsheets and people write it: "2", "+2", "−2" with any minus, "2,0"; undefined: no rating. */
export function readRating(field: string): Rating | null | undefined {
  const text = field.trim().replace(/^[−–‒]/, '-');
  if (text === '') return null;
  const [, number] = /^([+-]?\d)(?:[.,]0+)?$/.exec(text) ?? [];
  return RATINGS.find((rating) => rating === Number(number));
}

/** A field that cannot be pasted, by its place within the block, from 0. */
export interface Fault {
  row: number;
  column: number;
  text: string;
}

export type ReadBlock =
  | { kind: 'block'; block: Block }
  | { kind: 'empty' }
  /** The rows have different lengths; `row` is the first that differs from the first one. */
  | { kind: 'ragged'; row: number; fields: number; expected: number }
  | { kind: 'faults'; faults: Fault[] };

/** Reads the fields of a table that was copied somewhere. Whatever is no rating is named, never dropped or guessed. */
export function readBlock(fields: readonly (readonly string[])[]): ReadBlock {
  const expected = fields[0]?.length ?? 0;
  if (expected === 0) return { kind: 'empty' };
  const row = fields.findIndex(({ length }) => length !== expected);
  if (row >= 0) return { kind: 'ragged', row, fields: fields[row]?.length ?? 0, expected };
  const faults: Fault[] = [];
  const block = fields.map((line, at) =>
    line.map((text, column) => {
      const rating = readRating(text);
      if (rating === undefined) faults.push({ row: at, column, text: text.trim() });
      return rating ?? null;
    }),
  );
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'block', block };
}
