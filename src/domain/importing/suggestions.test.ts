import { describe, expect, it } from 'vitest';
import { countValues } from './count-values';
import { detectColumns } from './detect-columns';
import { suggestColumns } from './suggest-columns';
import { suggestTeams } from './suggest-teams';

const TEAMS = [
  { key: 'south', name: 'Vertrieb Süd' },
  { key: 'north', name: 'Vertrieb Nord' },
  { key: 'east', name: 'Vertrieb Ost' },
];

describe('suggestTeams', () => {
  it.each([
    ['Vertrieb Süd', 'south'],
    ['VERTRIEB SÜD ', 'south'],
    ['Süd', 'south'],
    ['Region Nord', 'north'],
    ['east', 'east'],
    ['Vertieb Nord', 'north'],
    ['West', null],
    ['Vertrieb', null],
  ])('%s → %s', (value, team) => {
    expect(suggestTeams([value], TEAMS)).toEqual([{ value, team }]);
  });
});

describe('suggestColumns', () => {
  const suggested = (header: string[], ...rows: string[][]) =>
    suggestColumns(header, detectColumns(header, rows, ','), rows, TEAMS);

  it('goes by the headers of German exports', () => {
    expect(
      suggested(
        [
          'Nr.',
          'Inhaber',
          'Vertriebsgebiet',
          'Erstellt am',
          'Abschlussdatum',
          'Vertriebsphase',
          'Betrag (€)',
        ],
        ['4711', 'Anna', 'Süd', '01.02.2026', '05.03.2026', 'Closed Won', '1.000,00'],
        ['4712', 'Boris', 'Nord', '03.02.2026', '31.03.2026', 'Closed Lost', '0,00'],
      ),
    ).toEqual({
      date: 4,
      openedOn: 3,
      team: 2,
      person: 1,
      stage: 5,
      won: ['Closed Won'],
      lost: ['Closed Lost'],
      value: 6,
      cases: null,
    });
  });

  it('goes by what stands below where headers say nothing', () => {
    expect(
      suggested(['a', 'b', 'c'], ['2026-01-05', 'Süd', 'verloren'], ['2026-02-05', 'Ost', 'gewonnen']),
    ).toMatchObject({ date: 0, openedOn: null, team: 1, person: null, stage: 2, value: null });
  });

  it('suggests nothing where nothing fits', () => {
    expect(suggested(['x'], ['foo'], ['bar'])).toEqual({
      date: null,
      openedOn: null,
      team: null,
      person: null,
      stage: null,
      won: [],
      lost: [],
      value: null,
      cases: null,
    });
  });
});

it('countValues puts spellings together and the most frequent first', () => {
  const rows = [['Süd'], ['Nord'], ['SÜD '], [''], ['#NV'], [null]];
  expect(countValues([{ firstRow: 2, rows, broken: [] }], 0)).toEqual([
    { value: 'Süd', rows: 2 },
    { value: 'Nord', rows: 1 },
  ]);
});

describe('detectColumns', () => {
  const column = (header: string, ...cells: (string | number)[]) =>
    detectColumns(
      [header],
      cells.map((cell) => [cell]),
      ',',
    )[0];

  it('takes numbers of a workbook for dates only where the header says so', () => {
    expect(column('Wert', 46027, 46387)?.format).toEqual({ kind: 'number', decimal: ',' });
    expect(column('Abschlussdatum', 46027, 46387)?.format).toEqual({ kind: 'date', format: 'serial1900' });
    expect(column('Datum', 46027, '31.12.2026')?.format).toEqual({ kind: 'date', format: 'dmy' });
    expect(column('Tage', 12, 30)?.format).toEqual({ kind: 'number', decimal: ',' });
  });

  it('lets other columns of the file decide what a decimal mark is', () => {
    const rows = [
      ['1.234', '0.5', '7'],
      ['5.678', '1.25', '8'],
    ];
    const [first, second, third] = detectColumns(['a', 'b', 'c'], rows, ',');
    expect(first).toEqual({
      format: { kind: 'number', decimal: '.' },
      alternatives: [{ kind: 'number', decimal: ',' }],
    });
    expect(second).toEqual({ format: { kind: 'number', decimal: '.' }, alternatives: [] });
    expect(third).toEqual({ format: { kind: 'number', decimal: '.' }, alternatives: [] });
  });

  it('takes a column for what most of its cells are', () => {
    expect(column('x', '1', '2', '3', '4', 'fünf')?.format.kind).toBe('number');
    expect(column('x', '1', '2', '3', 'vier', 'fünf')?.format.kind).toBe('text');
    expect(column('x')?.format.kind).toBe('text');
  });
});
