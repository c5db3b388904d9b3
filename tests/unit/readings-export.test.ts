import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/programme/model';
import { aggregate } from '@/domain/readings-import/aggregation';
import { mappingOf } from '@/domain/readings-import/draft';
import { readingsTable } from '@/domain/readings-import/readings-table';
import { suggestedDraft } from '@/domain/readings-import/start-draft';
import { suggestColumns } from '@/domain/readings-import/suggest-columns';
import { columnRef } from '@/domain/tables/find-column';
import type { Cell } from '@/domain/tables/table';
import { CSV_STYLES, toCsv } from '@/domain/tables/to-csv';
import { openTable } from '@/files/open-table';
import { toWorkbook } from '@/files/to-workbook';

const TEAMS = [
  { key: 'a', name: '=HYPERLINK("http://evil.example";"Süd")' },
  { key: 'b', name: '@Nord, "West"' },
  { key: 'c', name: '_x000D_ & <b>' },
];
const READINGS: Observation[] = [
  { team: 'a', period: '2026-01-05', value: 1 / 3, n: 3 },
  { team: 'a', period: '2026-01-12', value: -1234567.125, n: null },
  { team: 'b', period: '2026-01-05', value: 0, n: 0 },
  { team: 'c', period: '2025-12-29', value: 1e-7, n: 123456 },
];
const HEADERS = {
  de: ['Team', 'Beginn', 'Zeitraum', 'Wert', 'Fälle (n)'],
  en: ['Team', 'Begins on', 'Period', 'Value', 'Cases (n)'],
} as const;

const rowsIn = (language: 'de' | 'en'): Cell[][] =>
  readingsTable(
    READINGS,
    HEADERS[language],
    (key) => TEAMS.find((team) => team.key === key)?.name ?? key,
    (day) => `KW ${day}`,
  );

/** As the wizard would take it, without anybody putting anything right. */
async function imported(bytes: Uint8Array): Promise<Observation[]> {
  const table = await openTable(bytes, {});
  if (table.kind === 'refused') throw new Error(table.reason.code);
  const guess = suggestColumns(table.names, table.columns, table.sample, TEAMS);
  const draft = suggestedDraft(table.columns, guess, '%');
  const made = mappingOf(draft, table.names, [], TEAMS, 'week');
  if ('problems' in made) throw new Error(made.problems.join());
  expect(made.mapping.date.column).toEqual(columnRef(table.names, 1));
  const result = aggregate(table, made.mapping, TEAMS);
  if ('kind' in result) throw new Error(JSON.stringify(result.problems));
  expect(result.problems).toEqual([]);
  return result.observations;
}

const byPlace = (a: Observation, b: Observation) => (a.team + a.period < b.team + b.period ? -1 : 1);

describe.each(['de', 'en'] as const)('exported readings in %s come back exactly', (language) => {
  it('from CSV', async () => {
    const text = `\ufeff${toCsv(rowsIn(language), CSV_STYLES[language])}`;
    expect(text).not.toMatch(/(?:^|[;,\n])[=@]/);
    expect(await imported(new TextEncoder().encode(text))).toEqual(READINGS.toSorted(byPlace));
  });

  it('from a workbook', async () => {
    expect(await imported(toWorkbook(rowsIn(language), 'Messwerte'))).toEqual(READINGS.toSorted(byPlace));
  });
});

it('a workbook gives back every text and number it was given', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
    fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r\n=1', '_x0041_', '_x005F_', ']]>', "'=1"),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
      const table = await openTable(toWorkbook(rows, 'A'), { headerRow: null });
      if (table.kind === 'refused') throw new Error(table.reason.code);
      expect([...table.blocks].flatMap((block) => block.rows)).toEqual(
        rows.map((row) => row.map((value) => (Object.is(value, -0) ? 0 : value))),
      );
    }),
  );
});
