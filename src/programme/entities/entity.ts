import { ID, type ColumnBound } from '@/data/column-bound';
import { choiceOf, DATE, RATING, SCALE, type Bound } from '@/domain/programme/bounds';
import type { Rating, Scale } from '@/domain/programme/model';

/** What rows refer to by id, and everything else by key. */
export type Referred = 'goals' | 'behaviours' | 'conditions' | 'measures' | 'indicators' | 'teams';

/** Between the two. @throws where nothing is called so */
export interface References {
  keyOf: (list: Referred, id: string) => string;
  idOf: (list: Referred, key: string) => string;
}

/** How the value of a column is put into words. */
export type Worded =
  | 'text'
  | 'word'
  | 'number'
  | 'rating'
  | 'date'
  | 'clock'
  | 'account'
  | 'links'
  | 'counts'
  | 'expectations'
  | `choice:${string}`;

/**
 * One field of a thing, described once: how it is read from its row and written there, what a new thing says, what its
 * columns may hold and how they are put into words.
 * @template Value as the model has it
 * @template Written as it is edited, where that is not all of the value
 */
export interface Field<Row, Value, Written = Value> {
  read(row: Row, refs: References): Value;
  write(value: Written, refs: References, row: Row): Partial<Row>;
  /** What a new row says. */
  blank: Partial<Row>;
  columns: Partial<Record<keyof Row, Worded>>;
  /** Lists of links have none: they are rows of other tables. */
  bounds: Partial<Record<keyof Row, ColumnBound>>;
}

export type Fields<Row> = Readonly<Record<string, Field<Row, unknown, never>>>;

/** Fields so that none of the model's is forgotten. */
export type FieldsOf<Row, Model> = { [Name in keyof Model]-?: Field<Row, Model[Name], never> };

/** What is to change about a thing, by the names of its fields; absent means unchanged. */
export type PatchOf<
  F extends Record<string, { write: (value: never, refs: References, row: never) => unknown }>,
> = {
  [Name in keyof F]?: Parameters<F[Name]['write']>[0];
};

type TextBound = Extract<Bound, { kind: 'text' }>;
type NumberBound = Extract<Bound, { kind: 'number' }>;

/** The fields of one kind of row. */
export function columnsOf<Row>() {
  const only = <Column extends keyof Row>(column: Column, value: unknown) =>
    ({ [column]: value }) as unknown as Partial<Row>;
  const inWords = (column: keyof Row, worded: Worded) =>
    ({ [column]: worded }) as Partial<Record<keyof Row, Worded>>;
  const within = (column: keyof Row, bound: ColumnBound) =>
    ({ [column]: bound }) as Partial<Record<keyof Row, ColumnBound>>;

  /** A column as it is. */
  const plain = <Column extends keyof Row>(
    column: Column,
    bound: ColumnBound,
    worded: Worded,
    blank: unknown,
  ): Field<Row, Row[Column]> => ({
    read: (row) => row[column],
    write: (value) => only(column, value),
    blank: only(column, blank),
    columns: inWords(column, worded),
    bounds: within(column, bound),
  });

  return {
    plain,
    /** A text that can be mended where two people have changed it. */
    text: <Column extends keyof Row>(column: Column, bound: TextBound) => plain(column, bound, 'text', ''),
    /** A short text, which is chosen as a whole. */
    word: <Column extends keyof Row>(column: Column, bound: TextBound) => plain(column, bound, 'word', ''),
    number: <Column extends keyof Row>(column: Column, bound: NumberBound) =>
      plain(column, bound, 'number', null),
    date: <Column extends keyof Row>(column: Column) => plain(column, DATE, 'date', null),
    /** One of several, whose words stand at `words` in the texts. */
    choice: <Column extends keyof Row>(
      column: Column,
      of: readonly NonNullable<Row[Column]>[] & readonly string[],
      words: string,
      blank: Row[Column],
    ) => plain(column, choiceOf(of), `choice:${words}`, blank),
    /** From 1 to 5, as a constraint of the table guarantees. */
    scale: (column: keyof Row): Field<Row, Scale> => ({
      read: (row) => row[column] as Scale,
      write: (value) => only(column, value),
      blank: only(column, 3),
      columns: inWords(column, 'number'),
      bounds: within(column, SCALE),
    }),
    /** From -3 to 3 or none, as a constraint of the table guarantees. */
    rating: (column: keyof Row): Field<Row, Rating | null> => ({
      read: (row) => row[column] as Rating | null,
      write: (value) => only(column, value),
      blank: only(column, null),
      columns: inWords(column, 'rating'),
      bounds: within(column, RATING),
    }),
    /** Something else, by its id in the column. */
    link: (column: keyof Row, list: Referred): Field<Row, string> => ({
      read: (row, { keyOf }) => keyOf(list, String(row[column])),
      write: (key, { idOf }) => only(column, idOf(list, key)),
      blank: {},
      columns: inWords(column, 'links'),
      bounds: within(column, ID),
    }),
    /** Other things, by their ids. */
    links: (column: keyof Row, list: Referred): Field<Row, string[]> => ({
      read: (row, { keyOf }) => (row[column] as string[]).map((id) => keyOf(list, id)),
      write: (keys, { idOf }) =>
        only(
          column,
          keys.map((key) => idOf(list, key)),
        ),
      blank: only(column, []),
      columns: inWords(column, 'links'),
      bounds: {},
    }),
  };
}

/** Row → what the model says of it. */
export function readFields<Row, Model>(fields: FieldsOf<Row, Model>, row: Row, refs: References): Model {
  const model: Partial<Model> = {};
  for (const name in fields) model[name] = fields[name].read(row, refs);
  // Every field of the model has been read.
  return model as Model;
}

/** What is to change → the columns that change. */
export function writeFields<Row>(
  fields: Fields<Row>,
  patch: object,
  refs: References,
  row: Row,
): Partial<Row> {
  const columns: Partial<Row> = {};
  for (const [name, value] of Object.entries(patch)) {
    const field = fields[name];
    if (!field) throw new Error(`there is no field ${name}`);
    if (value !== undefined) Object.assign(columns, field.write(value as never, refs, row));
  }
  return columns;
}

/** What a new row says about everything. */
export const blankFields = <Row>(fields: Fields<Row>): Partial<Row> =>
  Object.values(fields).reduce<Partial<Row>>((row, { blank }) => ({ ...row, ...blank }), {});

/** What the columns of fields may hold. */
export const boundsOf = <Row>(fields: Fields<Row>): Readonly<Record<string, ColumnBound>> =>
  Object.values(fields).reduce((all, { bounds }) => ({ ...all, ...bounds }), {});
