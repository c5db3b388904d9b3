import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from '@/domain/programme/zod';
import type { SignCount } from '@/domain/readings-import/aggregated';
import { aggregate } from '@/domain/readings-import/aggregation';
import { MAPPING_FORMAT, type Mapping } from '@/domain/readings-import/mapping';
import { readCell } from '@/domain/tables/column-format';
import type { DescribedTable } from '@/domain/tables/describe-table';
import { columnRef } from '@/domain/tables/find-column';
import { openText, type OpenedTable } from '@/domain/tables/open-text';
import { openTable } from '@/files/open-table';
import { splitCsv } from '@/files/split-csv';

const folder = join(import.meta.dirname, '../fixtures/imports');
const files = join(folder, 'files');

const refusal = z.strictObject({ refused: z.string() });
const reading = z.strictObject({
  encoding: z.string(),
  encodingConfident: z.boolean(),
  separator: z.string(),
  quote: z.string().nullable(),
  headerRow: z.number().nullable(),
  confident: z.boolean(),
  names: z.array(z.string()),
  cells: z.array(z.array(z.unknown())),
  unsure: z.array(z.number()),
  broken: z.array(z.number()),
  problems: z.array(z.tuple([z.number(), z.number(), z.string()])).nullable(),
});
const workbook = z.strictObject({
  sheet: z.string(),
  headerRow: z.number().nullable(),
  names: z.array(z.string()),
  cells: z.array(z.array(z.unknown())),
  unsure: z.array(z.number()),
  problems: z.array(z.tuple([z.number(), z.number(), z.string()])).nullable(),
});
/** Made by tests/fixtures/imports/make.py. */
const ZOO = z
  .record(z.string(), z.union([refusal, reading, workbook]))
  .parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));

const TEAMS = [
  { key: 'south', name: 'Süd' },
  { key: 'north', name: 'Nord' },
];

/** Amounts by team and month. */
function sumsOf({ names, columns }: DescribedTable): Mapping {
  const date = columns[names.indexOf('Datum')]?.format;
  const amount = columns[names.indexOf('Betrag')]?.format;
  if (date?.kind !== 'date' || amount?.kind !== 'number') throw new Error('not the columns this takes');
  const column = (name: string) => columnRef(names, names.indexOf(name));
  return {
    format: MAPPING_FORMAT,
    cadence: date.format === 'quarter' ? 'quarter' : 'month',
    date: { column: column('Datum'), format: date.format, weeks: 'first_day' },
    team: { column: column('Team'), lookup: null, values: [] },
    among: [],
    measure: { kind: 'sum', of: { column: column('Betrag'), decimal: amount.decimal } },
    badRows: 'skip',
  };
}

/** Amounts of several currencies are added only when somebody says so. */
function withAllSigns(table: DescribedTable, mapping: Mapping, signs: readonly SignCount[]) {
  if (mapping.measure.kind !== 'sum') throw new Error('no amounts');
  const of = { ...mapping.measure.of, signs: signs.map(({ sign }) => sign) };
  const result = aggregate(table, { ...mapping, measure: { kind: 'sum', of } }, TEAMS);
  if ('kind' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

function problemsOf(table: DescribedTable) {
  const mapping = sumsOf(table);
  const first = aggregate(table, mapping, TEAMS);
  if ('kind' in first) throw new Error(JSON.stringify(first.problems));
  const result = first.asked.signs === null ? first : withAllSigns(table, mapping, first.asked.signs);
  expect(result.rows.bad).toBe(result.problems.length);
  expect(result.observations.reduce((sum, { n }) => sum + (n ?? 0), 0)).toBe(result.rows.taken);
  return result.problems.map(({ row, column, code }) => [row, column, code]);
}

/** What was read, in the words of the expectations. */
function content(table: DescribedTable, withProblems: boolean) {
  return {
    names: table.names,
    cells: [...table.blocks].flatMap(({ rows }) =>
      rows.map((row) =>
        row.map((cell, at) => {
          const read = readCell(cell, table.columns[at]?.format ?? { kind: 'text' });
          return read === undefined ? { bad: cell } : read;
        }),
      ),
    ),
    unsure: table.columns.flatMap(({ alternatives }, at) => (alternatives.length > 0 ? [at + 1] : [])),
    problems: withProblems ? problemsOf(table) : null,
  };
}

function describedText(table: OpenedTable, withProblems: boolean) {
  const { separator, quote, headerRow, confident } = table.dialect;
  return {
    ...content(table, withProblems),
    encoding: table.encoding,
    encodingConfident: table.encodingConfident,
    separator,
    quote,
    headerRow,
    confident,
    broken: [...table.blocks].flatMap(({ broken }) => broken),
  };
}

describe('every file of the zoo', () => {
  it('is expected to be something', () => {
    expect(readdirSync(files).sort()).toEqual(Object.keys(ZOO).sort());
    expect(readdirSync(files).length).toBeGreaterThanOrEqual(130);
  });

  it.each(Object.entries(ZOO))('%s', async (name, expected) => {
    const bytes = readFileSync(join(files, name));
    const opened = await openTable(bytes, {});
    if ('refused' in expected) {
      expect(opened).toMatchObject({ kind: 'refused', reason: { code: expected.refused } });
      return;
    }
    if (opened.kind === 'refused') expect.fail(`refused: ${opened.reason.code}`);
    const withProblems = expected.problems !== null;
    if ('sheet' in expected) {
      const { how, headerRow } = opened;
      const sheet = how.kind === 'workbook' ? how.sheet : null;
      expect({ ...content(opened, withProblems), sheet, headerRow }).toEqual(expected);
      return;
    }
    const text = openText(bytes, splitCsv);
    if (text.kind === 'refused') expect.fail(`refused: ${text.code}`);
    expect(opened.how).toMatchObject({ kind: 'text', encoding: text.encoding });
    expect(describedText(text, withProblems)).toEqual(expected);
  });
});
