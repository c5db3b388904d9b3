/** Rows by the table they belong to: what a deletion took along, or what is to be added. */
export type TableRows = Record<string, object[]>;

/** A row that a deletion took along and that no longer fits. */
export interface LeftOut {
  table: string;
  /** Its id, where it has one, and the ids of what it refers to. */
  row: Readonly<Record<string, string | null>>;
  reason: 'gone' | 'training' | 'taken' | 'circle' | 'forbidden' | 'deleted';
  /** By which column it refers to what is gone, or is no training any more. */
  column: string | null;
}

/** What things are called, by their id. */
export type Names = Readonly<Record<string, string>>;

/** What a deletion took along, and what it and all that it refers to was called then. */
export interface Taken {
  rows: TableRows;
  names: Names;
}
