import type { LeftOut, LeftOutWords, Names, TableRows } from './taken';

/** An edit of one row, as it is sent to the server. */
export interface RowWrite<Row extends object = object, Patch extends object = object> {
  key: string;
  patch: Patch;
  /** The row it was based on, with its version. */
  on: Row;
}

/** How an editor reads and stores rows of one kind. */
export interface Collection<Rows, Row extends object = object, Patch extends object = object> {
  of(rows: Rows): readonly Row[];
  keyOf(row: Row): string;
  /** Returns all rows with some of them replaced, added or (null) removed, in the order the server returns them. */
  with(rows: Rows, changed: ReadonlyMap<string, Row | null>): Rows;
  /** The row an edit starts from if there is none yet. Without this, only existing rows can be edited. */
  blank?(key: string): Row;
  /** Ids of rows the server must have before an edit is sent; by default the key. */
  needs?(key: string): readonly string[];
  /**
   * Saves edits, each against the version it was based on.
   * @returns per edit the stored row (null: it no longer exists) or the error; `StaleRow` if somebody else changed it
   * @throws when the request as a whole fails
   */
  write(edits: readonly RowWrite<Row, Patch>[]): Promise<(Row | null | Error)[]>;
  /** Edits per request; without it each is sent on its own, in parallel. */
  batch?: number;
  /** Announces a refused edit; `lost` is no longer shown. */
  announce?: (error: unknown, lost: object) => void;
  /** Refused or conflicting edits stay as typed until the user decides. */
  keepsTyped?: boolean;
}

/** A collection whose rows can be added and removed together with everything that depends on them. */
export interface OpenCollection<Rows, Item extends StoredRow = StoredRow> {
  /** The table of the items themselves. */
  table: string;
  titleOf(item: Item): string;
  itemsOf(rows: Rows): readonly Item[];
  /** Returns all rows with the items and their dependents added; existing ones are replaced. */
  withAdded(rows: Rows, items: readonly Item[], along: Along): Rows;
  /** Returns all rows without the items and their dependents. */
  without(rows: Rows, ids: ReadonlySet<string>): Rows;
  /** The visible dependents of items, as they will be after an undo. */
  alongOf?(rows: Rows, ids: ReadonlySet<string>): Along;
  /** New items as the database takes them. */
  tableRows(items: readonly Item[]): TableRows;
  /**
   * Inserts rows and leaves existing ones as they are.
   * @param whatFits restores deleted rows as far as they still fit; otherwise all rows are inserted or none
   * @returns the rows that were left out
   */
  insert(rows: TableRows, whatFits: boolean): Promise<LeftOut[]>;
  /**
   * Deletes items with everything that depends on them.
   * @returns every deleted row, by table; without the table of the items if all of them were already gone
   */
  remove(ids: readonly string[]): Promise<TableRows>;
}

export interface StoredRow {
  id: string;
  version: number;
}

/** Rows that are added and removed along with items, by kind. */
export type Along = Readonly<Record<string, readonly object[]>>;

/** Everything one editor changes. */
export interface EditedPlace<Rows, Answer> {
  /** The key under which unsent edits and deletions are kept in the browser. */
  name: string;
  /** The query whose answer pages read. */
  queryKey: readonly unknown[];
  rowsOf: (answer: Answer) => Rows;
  answerOf: (answer: Answer, rows: Rows) => Answer;
  collections: Readonly<Record<string, Collection<Rows>>>;
  open: Readonly<Record<string, OpenCollection<Rows>>>;
  /** The names of everything shown, by id. */
  names(): Names;
  /** Loads the words for what undoing a deletion leaves out. */
  leftOutWords: () => Promise<LeftOutWords>;
  /** Called after an edit is saved. `idle`: nothing else is pending. */
  afterEdit(idle: boolean): void;
  /** Reloads the query. */
  reload(): Promise<unknown>;
  /** Called after rows were added or removed, or a decision was made. */
  afterChange(idle: boolean): void;
}
