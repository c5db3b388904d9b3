import type { TFunction } from 'i18next';

/** Rows by table: what was deleted, or what is to be inserted. */
export type TableRows = Record<string, object[]>;

/** A deleted row that could not be restored. */
export interface LeftOut {
  table: string;
  /** Its id, if it has one, and the ids of the rows it refers to. */
  row: Readonly<Record<string, string | null>>;
  reason: 'gone' | 'training' | 'taken' | 'circle' | 'forbidden' | 'deleted';
  /** The column by which it refers to something that is gone, or no longer a training. */
  column: string | null;
}

/** Names by id. */
export type Names = Readonly<Record<string, string>>;

/** How what is left out is put into words; it knows the tables. */
export interface LeftOutWords {
  leftOutLines: (t: TFunction<'editing'>, left: readonly LeftOut[], taken: Taken) => string[];
  /** Whether only a part of the row is left out. */
  isPartOnly: (left: LeftOut) => boolean;
}

/** The rows of a deletion, and the names of them and of everything they refer to. */
export interface Taken {
  rows: TableRows;
  names: Names;
}
