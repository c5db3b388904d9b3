import readWorkbook, { InvalidSpreadsheetError } from 'read-excel-file/universal';
import { cellText } from '@/domain/tables/cell-text';
import { describeTable } from '@/domain/tables/describe-table';
import { findHeaderRow } from '@/domain/tables/find-header-row';
import { shownAmount } from '@/domain/tables/number-format';
import type { Block, Cell, DayCell, Row } from '@/domain/tables/table';
import { partsWithReferences } from './cell-references';
import type { Chosen, OpenedAny, RefusedTable } from './open-table';
import { sheetMarks, type SheetMarks } from './sheet-marks';
import { partText, repacked, sheetParts, shownByStyle, TooLarge, unpackWorkbook } from './workbook-parts';

/** Rows handed on at a time. */
const BLOCK = 5_000;
const SAMPLE_ROWS = 200;
const DAY = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const EPOCH = 25_569;

/** The number of a cell, of a day, too: the reader takes some formats for days that are none. */
const numberIn = (cell: Cell): number | null => {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' && cell !== null && 'serial' in cell ? cell.serial : null;
};

function toRows(data: readonly (readonly unknown[])[], { shown, merged }: SheetMarks): Cell[][] {
  // One for each day, so that whoever reads cells can remember what they say.
  const known = new Map<number, DayCell>();
  const day = (serial: number): DayCell => {
    const before = known.get(serial);
    if (before) return before;
    const made = { serial };
    known.set(serial, made);
    return made;
  };
  const rows = data.map((row) =>
    row.map((value): Cell => {
      if (value instanceof Date) return day(value.getTime() / DAY + EPOCH);
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : null;
    }),
  );
  for (const { row: at, column, as } of shown) {
    const row = rows[at];
    const number = numberIn(row?.[column] ?? null);
    if (!row || number === null) continue;
    row[column] = as === 'day' ? day(number) : { amount: shownAmount(number, as), unit: as.unit };
  }
  for (const { column, first, last } of merged) {
    const cell = rows[first]?.[column] ?? null;
    // An amount over several rows is one amount: repeated, it would count several times.
    if (cell === null || typeof cell === 'number' || (typeof cell === 'object' && 'amount' in cell)) continue;
    for (const row of rows.slice(first + 1, last + 1)) row[column] = cell;
  }
  return rows;
}

function* inBlocks(rows: readonly Row[]): Generator<Block> {
  for (let at = 0; at < rows.length; at += BLOCK) {
    yield { firstRow: at + 1, rows: rows.slice(at, at + BLOCK), broken: [] };
  }
}

const PLACE = /at row (\d+), col (\d+)/;

function reasonOf(error: unknown): RefusedTable {
  if (error instanceof TooLarge) return { code: 'too_large' };
  const [, row, column] = PLACE.exec(error instanceof InvalidSpreadsheetError ? error.message : '') ?? [];
  if (row !== undefined) return { code: 'unreadable_cell', row: Number(row), column: Number(column) };
  return { code: 'broken_workbook' };
}

const isFilled = (row: Row): boolean => row.some((cell) => cellText(cell) !== '');

/**
 * Opens a workbook: one sheet of it as a table, the first that is shown where none is chosen. Formulas count with the
 * value they had when it was saved; rows that are hidden count where somebody says so.
 */
export async function openWorkbook(bytes: Uint8Array, chosen: Chosen): Promise<OpenedAny> {
  try {
    const unpacked = unpackWorkbook(bytes);
    const places = sheetParts(unpacked);
    const parts = partsWithReferences(
      unpacked,
      places.map(({ path }) => path),
    );
    const sheets = await readWorkbook(repacked(parts), { trim: false });
    const visible = sheets.filter((_, i) => places[i]?.hidden !== true);
    const filled = visible.find(({ data }) => data.length > 1) ?? visible[0] ?? sheets[0];
    const sheet = sheets.find((each) => each.sheet === chosen.sheet) ?? filled;
    if (!sheet) return { kind: 'refused', reason: { code: 'broken_workbook' } };
    const path = places[sheets.indexOf(sheet)]?.path ?? '';
    const marks = sheetMarks(partText(parts, path), shownByStyle(parts));
    return described(toRows(sheet.data, marks), marks, chosen, {
      sheets: sheets.map((each) => each.sheet),
      hiddenSheets: sheets.filter((each) => !visible.includes(each)).map((each) => each.sheet),
      sheet: sheet.sheet,
    });
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) };
  }
}

function described(
  rows: readonly Row[],
  { hiddenRows, hiddenColumns }: SheetMarks,
  { headerRow, hiddenRows: wanted }: Chosen,
  which: { sheets: string[]; hiddenSheets: string[]; sheet: string },
): OpenedAny {
  const shown = hiddenRows.size === 0 ? rows : rows.map((row, at) => (hiddenRows.has(at) ? [] : row));
  const header = headerRow === undefined ? findHeaderRow(shown.slice(0, SAMPLE_ROWS)) : headerRow;
  const below = (at: number) => at >= (header ?? 0);
  const hidden = [...hiddenRows].filter((at) => below(at) && isFilled(rows[at] ?? [])).length;
  const left = wanted !== 'counted' && shown.some((row, at) => below(at) && isFilled(row));
  const taken = left ? shown : rows;
  const table = describeTable({ [Symbol.iterator]: () => inBlocks(taken) }, header, '.');
  if (table === null) return { kind: 'refused', reason: { code: rows.length === 0 ? 'empty' : 'no_rows' } };
  return {
    ...table,
    kind: 'workbook',
    how: {
      kind: 'workbook',
      ...which,
      hidden: {
        rows: hidden,
        counted: !left,
        columns: table.names.flatMap((_, at) => (hiddenColumns.has(at) ? [at] : [])),
      },
    },
    headerRow: header,
  };
}
