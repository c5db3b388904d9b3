import type { Encoding } from '@/domain/tables/decode-text';
import type { DescribedTable } from '@/domain/tables/describe-table';
import type { Separator } from '@/domain/tables/dialect';
import { kindOfFile, type FileKind } from '@/domain/tables/kind-of-file';
import { openText, type ChosenReading } from '@/domain/tables/open-text';
import { splitCsv } from './split-csv';

/** Why a file is no table. */
export type RefusedTable =
  | { code: 'empty' | 'no_rows' | 'too_large' | 'broken_workbook' }
  | { code: 'not_text'; found: FileKind }
  | { code: 'unreadable_cell'; row: number; column: number };

export interface OpenedTextOrWorkbook extends DescribedTable {
  kind: 'text' | 'workbook';
  how:
    | { kind: 'text'; encoding: Encoding; sure: boolean; separator: Separator; separatorSure: boolean }
    | {
        kind: 'workbook';
        sheets: string[];
        /** Those that spreadsheets do not show. */
        hiddenSheets: string[];
        sheet: string;
        /** What of the sheet they do not show: how many rows below the header, and whether they count; which columns. */
        hidden: { rows: number; counted: boolean; columns: number[] };
      };
  headerRow: number | null;
}

export type OpenedAny = OpenedTextOrWorkbook | { kind: 'refused'; reason: RefusedTable };

/** Rows that are hidden are left out, unless somebody says that they count. */
export const HIDDEN_ROWS = ['left_out', 'counted'] as const;

export type Chosen = ChosenReading & { sheet?: string; hiddenRows?: (typeof HIDDEN_ROWS)[number] };

/** Opens a file of text or a workbook for what it is, whatever its name says. */
export async function openTable(bytes: Uint8Array, chosen: Chosen): Promise<OpenedAny> {
  if (kindOfFile(bytes) === 'zip') {
    const { openWorkbook } = await import('./open-workbook');
    return openWorkbook(bytes, chosen);
  }
  const opened = openText(bytes, splitCsv, chosen);
  if (opened.kind === 'refused') {
    const { code, params } = opened;
    return { kind: 'refused', reason: code === 'not_text' ? { code, found: params.found } : { code } };
  }
  const { encoding, encodingConfident, dialect, ...table } = opened;
  return {
    ...table,
    kind: 'text',
    how: {
      kind: 'text',
      encoding,
      sure: encodingConfident,
      separator: dialect.separator,
      separatorSure: dialect.confident,
    },
    headerRow: dialect.headerRow,
  };
}
