import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ColumnFormat } from '@/domain/tables/column-format';
import type { Cell } from '@/domain/tables/table';
import { openTable } from '@/files/open-table';
import { understoodCell, writtenCell } from './shown-cell';

const HARD = join(import.meta.dirname, '../../../tests/fixtures/imports/hard');
const NUMBER: ColumnFormat = { kind: 'number', decimal: '.' };
const DAY: ColumnFormat = { kind: 'date', format: 'serial1900' };

/** Rows of a workbook as the preview shows them; what is not understood stands in brackets, as it is written. */
async function shownRows(file: string, rows: number): Promise<(string | null)[][]> {
  const table = await openTable(new Uint8Array(readFileSync(join(HARD, file))), {});
  if (table.kind === 'refused') throw new Error(table.reason.code);
  return table.sample.slice(0, rows).map((row) =>
    table.columns.map(({ format }, at) => {
      const shown = understoodCell('de', row[at] ?? null, format);
      return shown === undefined ? `[${writtenCell('de', row[at] ?? null)}]` : shown;
    }),
  );
}

test('a workbook looks as in the spreadsheet: with per cent, hours and currency', async () => {
  expect(await shownRows('01-percent-format.xlsx', 1)).toEqual([['01.01.2026', 'Süd', '35\u00a0%', '40']]);
  expect(await shownRows('02-duration.xlsx', 2)).toEqual([
    ['08.01.2026', 'Süd', '36\u00a0h'],
    ['09.01.2026', 'Süd', '7,75\u00a0h'],
  ]);
  expect(await shownRows('10-format-05.xlsx', 1)).toEqual([['08.01.2026', 'Süd', '41.250,5\u00a0CHF']]);
});

test('a day among numbers is a day of the reader, and no serial number', async () => {
  expect(await shownRows('28-decimal-became-date.xlsx', 2)).toEqual([
    ['08.01.2026', 'Süd', '2'],
    ['09.01.2026', 'Süd', '[01.05.2026]'],
  ]);
  expect(writtenCell('en', { serial: 46_399.5 })).toBe('12 Jan 2027, 12:00');
  expect(writtenCell('de', { serial: 0.375 })).toBe('09:00');
  expect(understoodCell('de', 46_399, DAY)).toBe('12.01.2027');
});

test.each<[string, Cell, ColumnFormat, string]>([
  ['no more decimals than somebody reads', 100 / 3, NUMBER, '33,333'],
  ['a decimal that may be a thousand', 1.234, NUMBER, '1,234'],
  ['next to nothing is not nothing', 0.000_42, NUMBER, '0,00042'],
  ['a thousand', 41_250, NUMBER, '41.250'],
  ['a code in a column of texts', 1030, { kind: 'text' }, '1030'],
  ['a share in a column of texts', { amount: 35.5, unit: '%' }, { kind: 'text' }, '35,5\u00a0%'],
  ['a day in a column of texts', { serial: 46_030 }, { kind: 'text' }, '08.01.2026'],
  ['what is typed as it is typed', '1,234 pcs', { kind: 'text' }, '1,234 pcs'],
])('%s', (_, cell, format, shown) => {
  expect(understoodCell('de', cell, format)).toBe(shown);
});

test('a year where days are expected stands as it is written', () => {
  expect(understoodCell('de', 2026, DAY)).toBeUndefined();
  expect(writtenCell('de', 2026)).toBe('2026');
});
