import type { Block } from './table';

export const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];
export const QUOTES = ['"', "'"] as const;
export type Quote = (typeof QUOTES)[number];

/** How rows and cells lie in a text. */
export interface TextShape {
  separator: Separator;
  /** What surrounds cells that hold a separator or line break; null: nothing does, quotes are letters. */
  quote: Quote | null;
}

export interface Dialect extends TextShape {
  /** Characters before the first row: a line like `sep=;`, which spreadsheets do not show. */
  start: number;
  /** Number of the row that names the columns, from 1; null: none does. Rows above it are no data. */
  headerRow: number | null;
}

/** Splits a text into rows of cells, some thousand at a time, and never touches what is in a cell. */
export type SplitText = (text: string, shape: TextShape) => Iterable<Block>;
