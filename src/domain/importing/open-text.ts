import { cellText } from './cell-text';
import { decodeText, type Encoding } from './decode-text';
import { detectColumns, type DetectedColumn } from './detect-columns';
import { detectDialect, type DetectedDialect } from './detect-dialect';
import type { Dialect, SplitText } from './dialect';
import { kindOfFile, type FileKind } from './kind-of-file';
import { firstRows, rowsAfter, type Block, type Row, type Table } from './table';

/** What somebody has put right by hand; nothing is guessed where something is given. */
export interface ChosenReading extends Partial<Dialect> {
  encoding?: Encoding;
}

export interface OpenedTable extends Table {
  kind: 'table';
  encoding: Encoding;
  /** False: the letters should be looked at. */
  encodingConfident: boolean;
  dialect: DetectedDialect;
  /** One for each column; made up of nothing ('') where no header names it. */
  names: readonly string[];
  columns: DetectedColumn[];
  /** Some rows below the header. */
  sample: readonly Row[];
}

/** Why a file is no table of text. */
export type RefusedFile =
  | { kind: 'refused'; code: 'empty' | 'no_rows'; params: Record<string, never> }
  | { kind: 'refused'; code: 'not_text'; params: { found: FileKind } };

const SAMPLE_ROWS = 500;

/**
 * Opens a text file: finds out encoding, dialect and formats, and gives its rows in blocks. Blocks can be read more than
 * once; each time splits the text anew.
 */
export function openText(
  bytes: Uint8Array,
  split: SplitText,
  chosen: ChosenReading = {},
): OpenedTable | RefusedFile {
  const found = kindOfFile(bytes);
  if (found === 'empty') return { kind: 'refused', code: 'empty', params: {} };
  if (found !== 'text') return { kind: 'refused', code: 'not_text', params: { found } };
  const { encoding: wanted, ...dialectChosen } = chosen;
  const { text, encoding, confident } = decodeText(bytes, wanted ?? null);
  if (text.trim() === '') return { kind: 'refused', code: 'empty', params: {} };

  const dialect = detectDialect(text, split, dialectChosen);
  const content = text.slice(dialect.start);
  const all: Iterable<Block> = { [Symbol.iterator]: () => split(content, dialect)[Symbol.iterator]() };
  const headerRow = dialect.headerRow ?? 0;
  const header =
    dialect.headerRow === null ? null : (firstRows(all, headerRow)[headerRow - 1] ?? []).map(cellText);
  const blocks = { [Symbol.iterator]: () => rowsAfter(all, headerRow) };
  const sample = firstRows(blocks, SAMPLE_ROWS);
  if (!sample.some((row) => row.some((cell) => cellText(cell) !== ''))) {
    return { kind: 'refused', code: 'no_rows', params: {} };
  }
  const width = header?.length ?? Math.max(...sample.map((row) => row.length));
  const names = Array.from({ length: width }, (_, i) => header?.[i] ?? '');
  return {
    kind: 'table',
    encoding,
    encodingConfident: confident,
    dialect,
    header,
    names,
    columns: detectColumns(names, sample, dialect.separator === ',' ? '.' : ','),
    sample,
    blocks,
  };
}
