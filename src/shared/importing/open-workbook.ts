import { unzipSync, zipSync, type Unzipped } from 'fflate';
import readWorkbook, { InvalidSpreadsheetError } from 'read-excel-file/universal';
import { describeTable } from '@/domain/importing/describe-table';
import { headerRowOf, usualWidth } from '@/domain/importing/detect-dialect';
import type { Block, Cell, Row } from '@/domain/importing/table';
import type { Chosen, OpenedAny, RefusedTable } from './open-table';

/** Bytes a workbook may unpack to: four times what 100,000 rows of twenty columns take. */
const UNPACKED_MAX = 400_000_000;
/** Rows handed on at a time. */
const BLOCK = 5_000;
const SAMPLE_ROWS = 200;
const DAY = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const EPOCH = 25_569;

class TooLarge extends Error {}

const isPart = (name: string) => name.endsWith('.xml') || name.endsWith('.rels');

/**
 * Unpacks what is needed of a workbook, and never more than it says it has: parts are unpacked into as many bytes as the
 * directory of the archive declares, however much they would become. It is then packed again without being compressed:
 * the reader would unpack large parts in workers of its own, which the page's policy forbids.
 */
function unpacked(bytes: Uint8Array): ArrayBuffer {
  let size = 0;
  const parts: Unzipped = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isPart(name)) return false;
      size += originalSize;
      if (size > UNPACKED_MAX) throw new TooLarge();
      return true;
    },
  });
  return zipSync(parts, { level: 0 }).buffer;
}

/** Real dates become the serial numbers they are in the file, counted from 1900 on. */
const serial = (date: Date) => date.getTime() / DAY + EPOCH;

function toRows(data: readonly (readonly unknown[])[]): { rows: Row[]; dates: Set<number> } {
  const dates = new Set<number>();
  const rows = data.map((row) =>
    row.map((value, at): Cell => {
      if (value instanceof Date) {
        dates.add(at);
        return serial(value);
      }
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : null;
    }),
  );
  return { rows, dates };
}

function* inBlocks(rows: readonly Row[]): Generator<Block> {
  for (let at = 0; at < rows.length; at += BLOCK) {
    yield { firstRow: at + 1, rows: rows.slice(at, at + BLOCK), broken: [] };
  }
}

/** All rows come equally long; a title above the table is told by what is empty beside it. */
function guessedHeader(rows: readonly Row[]): number | null {
  const filled = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  const { width } = usualWidth(filled.filter((row) => row.length > 0));
  return headerRowOf(
    filled.map((row) => row.slice(0, width)),
    width,
  );
}

const PLACE = /at row (\d+), col (\d+)/;

function reasonOf(error: unknown): RefusedTable {
  if (error instanceof TooLarge) return { code: 'too_large' };
  const [, row, column] = PLACE.exec(error instanceof InvalidSpreadsheetError ? error.message : '') ?? [];
  if (row !== undefined) return { code: 'unreadable_cell', row: Number(row), column: Number(column) };
  return { code: 'broken_workbook' };
}

/** Opens a workbook: one sheet of it as a table. Formulas count with the value they had when it was saved. */
export async function openWorkbook(bytes: Uint8Array, { sheet, headerRow }: Chosen): Promise<OpenedAny> {
  let sheets: Awaited<ReturnType<typeof readWorkbook>>;
  try {
    sheets = await readWorkbook(unpacked(bytes), { trim: false });
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) };
  }
  const filled = sheets.find(({ data }) => data.length > 1) ?? sheets[0];
  const chosen = sheets.find((each) => each.sheet === sheet) ?? filled;
  if (!chosen) return { kind: 'refused', reason: { code: 'broken_workbook' } };
  const { rows, dates } = toRows(chosen.data);
  const all = { [Symbol.iterator]: () => inBlocks(rows) };
  const header = headerRow === undefined ? guessedHeader(rows.slice(0, SAMPLE_ROWS)) : headerRow;
  const table = describeTable(all, header, '.', dates);
  if (table === null) return { kind: 'refused', reason: { code: rows.length === 0 ? 'empty' : 'no_rows' } };
  return {
    ...table,
    kind: 'workbook',
    how: { kind: 'workbook', sheets: sheets.map((each) => each.sheet), sheet: chosen.sheet },
    headerRow: header,
  };
}
