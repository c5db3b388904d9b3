import type { Dialect } from './dialect';
import { splitPasted } from './split-pasted';

/** Copied rows as a text file, and how it is to be read. */
export interface PastedTable {
  text: string;
  chosen: Partial<Dialect>;
}

const NEEDS_QUOTES = /["\t\r\n]/;
const quoted = (cell: string): string => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows of cells as a text file in which tabs part them. */
export const tabbed = (rows: readonly (readonly string[])[]): PastedTable => ({
  text: rows.map((row) => row.map(quoted).join('\t')).join('\n'),
  chosen: { separator: '\t', quote: '"' },
});

/**
 * Copied rows: with tabs as spreadsheets copy them, where a quotation mark may stand in any cell; without a tab as the
 * text file they come from.
 */
export const pastedTable = (text: string): PastedTable =>
  text.includes('\t') ? tabbed(splitPasted(text)) : { text, chosen: {} };
