import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aggregate } from '@/domain/readings-import/aggregation';
import { mappingOf, teamChoices } from '@/domain/readings-import/draft';
import { suggestedDraft } from '@/domain/readings-import/start-draft';
import { suggestColumns } from '@/domain/readings-import/suggest-columns';
import { cellText } from '@/domain/tables/cell-text';
import { openTable, type Chosen, type OpenedTextOrWorkbook } from '@/files/open-table';

const folder = join(import.meta.dirname, '../fixtures/imports/hard');
const TEAMS = [
  { key: 'south', name: 'Süd' },
  { key: 'north', name: 'Nord' },
];

async function opened(name: string, chosen: Chosen = {}): Promise<OpenedTextOrWorkbook> {
  const table = await openTable(new Uint8Array(readFileSync(join(folder, name))), chosen);
  if (table.kind === 'refused') expect.fail(`refused: ${table.reason.code}`);
  return table;
}

/** Readings as they come of what is suggested, with a number where somebody has to choose one. */
async function imported(name: string, of: string | null, unit: string, chosen: Chosen = {}) {
  const table = await opened(name, chosen);
  const { names, columns, sample } = table;
  const guess = suggestColumns(names, columns, sample, TEAMS);
  const draft = suggestedDraft(columns, guess, unit);
  const number = of === null ? {} : ({ kind: 'sum', of: names.indexOf(of) } as const);
  const teams = draft.team === null ? [] : sample.map((row) => cellText(row[draft.team ?? 0] ?? null));
  const choices = teamChoices([...new Set(teams)].filter(Boolean), [], TEAMS);
  const made = mappingOf(
    { ...draft, ...number, decided: [], badRows: 'skip' },
    names,
    choices,
    TEAMS,
    'week',
  );
  if ('problems' in made) return { question: made.problems };
  const result = aggregate(table, made.mapping, TEAMS);
  if ('kind' in result) expect.fail(result.problems.map(({ code }) => code).join());
  return {
    values: result.observations
      .filter(({ n }) => n !== 0)
      .map(({ period, value, n }) => `${period} ${Math.round(value * 100) / 100} (${n ?? '?'})`),
    bad: result.problems.map(({ row, code }) => `${row} ${code}`),
  };
}

describe('files that look fine and mean something else', () => {
  it.each([
    [
      '01-percent-format.xlsx',
      'Abschlussquote',
      ['2025-12-29 35 (1)', '2026-01-26 42 (1)', '2026-02-23 40 (1)'],
      [],
    ],
    [
      '01-percent-format.csv',
      'Abschlussquote',
      ['2025-12-29 35 (1)', '2026-01-26 42 (1)', '2026-02-23 40 (1)'],
      [],
    ],
    ['02-duration.xlsx', 'Dauer', ['2026-01-05 43.75 (2)', '2026-02-02 72 (1)'], []],
    ['04-hidden-sheet-first.xlsx', 'Betrag', ['2026-01-05 300 (2)'], []],
    [
      '05-sap-kalenderwoche.csv',
      'Anzahl Angebote',
      ['2025-12-29 4 (1)', '2026-01-05 6 (1)', '2026-01-12 5 (1)', '2026-01-26 7 (1)', '2026-03-02 3 (1)'],
      [],
    ],
    ['05b-kw-slash.csv', 'Angebote', ['2025-12-29 4 (1)', '2026-01-05 6 (1)', '2026-01-12 5 (1)'], []],
    [
      '05d-kw-dash-53.csv',
      'Angebote',
      ['2025-12-29 4 (1)', '2026-01-05 6 (1)', '2026-03-23 5 (1)', '2026-12-28 5 (1)'],
      [],
    ],
    ['05e-yyyyww.csv', 'Angebote', ['2025-12-29 4 (1)', '2026-01-05 6 (1)', '2026-12-28 5 (1)'], []],
    [
      '08-year-number-in-date.xlsx',
      'Betrag',
      ['2026-01-05 30 (2)', '2026-02-02 30 (1)', '2026-02-09 30 (1)'],
      ['6 date_unreadable'],
    ],
    [
      '09b-umsatz-pro-tag.xlsx',
      'Umsatz pro Tag',
      ['2026-01-05 38900 (1)', '2026-01-05 41250 (1)', '2026-02-02 55010 (1)'],
      [],
    ],
    [
      '09d-one-currency-styled-as-date.xlsx',
      'Betrag',
      ['2026-01-05 41250 (1)', '2026-02-02 55010 (1)'],
      ['3 number_unreadable'],
    ],
    [
      '28-decimal-became-date.xlsx',
      'Angebote je Tag',
      ['2026-01-05 6 (2)', '2026-02-02 3 (1)'],
      ['3 number_unreadable'],
    ],
    ['33-padded-title.csv', 'Betrag', ['2026-01-05 10 (1)', '2026-01-19 20 (1)', '2026-02-02 30 (1)'], []],
    ['35-blank-before-quote.csv', 'Betrag', ['2026-01-05 10 (1)', '2026-01-19 30 (1)'], ['3 team_unknown']],
    ['38-ctrl-z.csv', 'Betrag', ['2026-01-05 10 (1)', '2026-01-19 20 (1)', '2026-02-02 30 (1)'], []],
    ['51m-ymd-2digit.csv', 'Betrag', ['2026-01-05 2 (2)', '2026-01-26 1 (1)'], []],
  ] as const)('%s: %s', async (name, of, values, bad) => {
    const read = await imported(name, of, '€');
    if (!read.values) expect.fail(read.question.join());
    expect({ values: read.values.sort(), bad: read.bad }).toEqual({ values, bad });
  });

  it('a stage in merged cells is that of all their rows', async () => {
    expect(await imported('18-merged-stage.xlsx', null, '%')).toMatchObject({
      values: ['2026-01-05 75 (4)', '2026-01-12 0 (3)'],
      bad: [],
    });
  });

  it.each([
    ['08c-one-zero-date.xlsx', '202 date_unreadable'],
    ['08e-one-9999-date.xlsx', '202 date_unreadable'],
    ['08f-total-row-count.xlsx', '202 team_unknown'],
    ['17-amounts-and-one-text.xlsx', '7 number_unreadable'],
    ['17c-cents-and-text.xlsx', '7 number_unreadable'],
  ])('%s has one bad row: %s', async (name, bad) => {
    expect((await imported(name, 'Betrag', '€')).bad).toEqual([bad]);
  });

  it.each([
    ['02-duration.csv', 'Dauer'],
    ['28b-decimal-became-date.csv', 'Angebote je Tag'],
  ])('%s: a text is no column of numbers', async (name, of) => {
    expect(await imported(name, of, '€')).toEqual({ question: ['number_column'] });
  });

  it.each([
    ['05g-sap-periode.csv', 'Periode'],
    ['50v-sorted-by-amount.csv', 'Betrag'],
    ['51l-dmy-dash2.csv', 'Datum'],
    ['52-us-sorted-first-12-days.csv', 'Date'],
  ])('%s: somebody has to say how %s is written', async (name, column) => {
    const { names, columns } = await opened(name);
    expect(columns[names.indexOf(column)]?.alternatives).not.toEqual([]);
  });

  it.each([
    ['33-padded-title.csv', 4],
    ['33b-padded-title-only.csv', 2],
    ['33c-filter-lines.csv', 3],
    ['33e-padded-title-and-blank-60.csv', 3],
    ['33f-wide-pivot.csv', 1],
    ['33g-header-with-year.csv', 1],
    ['33h-header-NA.csv', 1],
    ['33i-header-dash.csv', 1],
    ['34-two-headers.csv', 2],
    ['34b-units-row.csv', 1],
    ['35b-blank-before-quote-comma.csv', 1],
    ['37-footer.csv', 1],
    ['09c-date-in-title-above-amount.xlsx', 3],
    ['92-excel-pivot-zwischensummen.xlsx', 4],
    ['93-sap-list.csv', 4],
  ])('%s: row %i names the columns', async (name, row) => {
    expect((await opened(name)).headerRow).toBe(row);
  });

  it('rows that are hidden are left out, said, and counted where somebody says so', async () => {
    const left = await opened('03-hidden-rows.xlsx');
    const counted = await opened('03-hidden-rows.xlsx', { hiddenRows: 'counted' });
    const rows = (table: OpenedTextOrWorkbook) => table.sample.filter((row) => row.length > 0).length;
    expect(left.how).toMatchObject({ hidden: { rows: 2, counted: false, columns: [] } });
    expect(counted.how).toMatchObject({ hidden: { rows: 2, counted: true } });
    expect([rows(left), rows(counted)]).toEqual([2, 4]);
  });

  it('sheets that are hidden are said, and not taken', async () => {
    expect((await opened('04-hidden-sheet-first.xlsx')).how).toMatchObject({
      sheet: 'Export',
      hiddenSheets: ['Archiv'],
    });
  });

  it('of several dates the one on which it was decided is suggested', async () => {
    const { names, columns, sample } = await opened('16-several-dates.csv');
    const { date } = suggestColumns(names, columns, sample, TEAMS);
    expect(names[date ?? -1]).toBe('Abschlussdatum');
  });
});
