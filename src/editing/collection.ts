import type { LeftOut, Names, TableRows } from './taken';

/** An edit of one row, on its way to the server. */
export interface RowWrite<Row extends object = object, Patch extends object = object> {
  key: string;
  patch: Patch;
  /** The row it was made on, with its version. */
  on: Row;
}

/** Rows of one kind that an editor changes field by field, and how they are stored. */
export interface Collection<Rows, Row extends object = object, Patch extends object = object> {
  of(rows: Rows): readonly Row[];
  keyOf(row: Row): string;
  /** All rows with some replaced, added or, by null, taken away, in the order in which the server answers them. */
  with(rows: Rows, changed: ReadonlyMap<string, Row | null>): Rows;
  /** What an edit starts from where there is no row. Without it, only rows that are there can be edited. */
  blank?(key: string): Row;
  /** Ids of what must have reached the server before an edit can; by default the key. */
  needs?(key: string): readonly string[];
  /**
   * Saves edits, each on the version it was made on.
   * @returns for each its row (null: it has none any more), or why it was not saved: a `StaleRow` where somebody else has
   * changed it
   */
  write(edits: readonly RowWrite<Row, Patch>[]): Promise<(Row | null | Error)[]>;
  /** How many edits go in one request; without it each goes by itself, side by side. */
  batch?: number;
  /** Tells of an edit that was refused; `lost` is no longer shown. */
  announce?: (error: unknown, lost: object) => void;
  /** What is refused or disputed stays as it was typed until somebody decides about it. */
  keepsTyped?: boolean;
}

/** A collection that rows are added to and removed from, with all that hangs on them. */
export interface OpenCollection<Rows, Item extends StoredRow = StoredRow> {
  /** The table of the items themselves. */
  table: string;
  titleOf(item: Item): string;
  itemsOf(rows: Rows): readonly Item[];
  /** All rows with items and what hangs on them; those that are there already are replaced. */
  withAdded(rows: Rows, items: readonly Item[], along: Along): Rows;
  /** All rows without items and what hangs on them. */
  without(rows: Rows, ids: ReadonlySet<string>): Rows;
  /** What hangs on items and is shown, as it will be when it comes back. */
  alongOf?(rows: Rows, ids: ReadonlySet<string>): Along;
  /** New items as the database takes them. */
  tableRows(items: readonly Item[]): TableRows;
  /**
   * Inserts rows; those that are there already stay as they are. New ones come all or none of them; of such as have been
   * deleted comes what still fits, and the answer is the rest.
   */
  insert(rows: TableRows, whatFits: boolean): Promise<LeftOut[]>;
  /**
   * Deletes items with all that hangs on them.
   * @returns every row that went, by table; nothing in the table of the items where all had gone before
   */
  remove(ids: readonly string[]): Promise<TableRows>;
}

export interface StoredRow {
  id: string;
  version: number;
}

/** What comes and goes with items, by the name of its kind. */
export type Along = Readonly<Record<string, readonly object[]>>;

/** Everything one editor changes. */
export interface EditedPlace<Rows, Answer> {
  /** Under which name unsent edits and deletions of a person are kept. */
  name: string;
  /** The query whose answer pages read. */
  queryKey: readonly unknown[];
  rowsOf: (answer: Answer) => Rows;
  answerOf: (answer: Answer, rows: Rows) => Answer;
  collections: Readonly<Record<string, Collection<Rows>>>;
  open: Readonly<Record<string, OpenCollection<Rows>>>;
  /** What everything that is shown is called. */
  names(): Names;
  /** An edit has been saved. `idle`: nothing is on its way any more. */
  afterEdit(idle: boolean): void;
  /** Something has been added or removed, or refused: what is shown may not be all there is. */
  reload(): Promise<unknown>;
  /** Something has been added, removed or decided. */
  afterChange(idle: boolean): void;
}
