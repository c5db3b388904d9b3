import { decodeText, type Encoding } from './decode-text';
import { describeTable, type DescribedTable } from './describe-table';
import { detectDialect, type DetectedDialect } from './detect-dialect';
import type { Dialect, SplitText } from './dialect';
import { kindOfFile, type FileKind } from './kind-of-file';
import type { Block } from './table';

/** What somebody has put right by hand; nothing is guessed where something is given. */
export interface ChosenReading extends Partial<Dialect> {
  encoding?: Encoding;
}

export interface OpenedTable extends DescribedTable {
  kind: 'table';
  encoding: Encoding;
  /** False: the letters should be looked at. */
  encodingConfident: boolean;
  dialect: DetectedDialect;
}

/** Why a file is no table of text. */
export type RefusedFile =
  | { kind: 'refused'; code: 'empty' | 'no_rows'; params: Record<string, never> }
  | { kind: 'refused'; code: 'not_text'; params: { found: FileKind } };

/** Old programs end a file with this character, which is no row. */
const END_MARK = '\u001a';

function withoutEndMark(text: string): string {
  const end = text.trimEnd();
  return end.endsWith(END_MARK) ? end.slice(0, -1) : text;
}

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
  const { text: whole, encoding, confident } = decodeText(bytes, wanted ?? null);
  const text = withoutEndMark(whole);
  if (text.trim() === '') return { kind: 'refused', code: 'empty', params: {} };

  const dialect = detectDialect(text, split, dialectChosen);
  const content = text.slice(dialect.start);
  const all: Iterable<Block> = { [Symbol.iterator]: () => split(content, dialect)[Symbol.iterator]() };
  const table = describeTable(all, dialect.headerRow, dialect.separator === ',' ? '.' : ',');
  if (table === null) return { kind: 'refused', code: 'no_rows', params: {} };
  return { kind: 'table', encoding, encodingConfident: confident, dialect, ...table };
}
