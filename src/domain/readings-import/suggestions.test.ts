import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectColumns } from '../tables/detect-columns';
import { countValues } from './count-values';
import { suggestColumns } from './suggest-columns';
import { suggestTeams } from './suggest-teams';

const TEAMS = [
  { key: 'south', name: 'Vertrieb Süd' },
  { key: 'north', name: 'Vertrieb Nord' },
  { key: 'east', name: 'Vertrieb Ost' },
];

const named = (...names: string[]) => names.map((name) => ({ key: name.toLowerCase(), name }));

describe('suggestTeams', () => {
  it.each([
    ['Vertrieb Süd', 'south'],
    ['VERTRIEB SÜD ', 'south'],
    ['Süd', 'south'],
    ['Nord', 'north'],
    ['east', 'east'],
    ['West', null],
    ['Vertrieb', null],
  ])('%s → %s', (value, team) => {
    expect(suggestTeams([value], TEAMS)).toEqual([{ value, team, near: null, total: false }]);
  });

  it.each([
    ['Vertieb Nord', 'north'],
    ['Vertrieb-Nord', 'north'],
    ['Vertrieb Sued', 'south'],
    // Two words for one kind of unit may be two units.
    ['Region Nord', 'north'],
  ])('offers a team for %s and takes none', (value, near) => {
    expect(suggestTeams([value], TEAMS)).toEqual([{ value, team: null, near, total: false }]);
  });

  it.each([
    ['Vertrieb 3', ['Vertrieb 1', 'Vertrieb 2']],
    ['Vertrieb 10', ['Vertrieb 1']],
    ['Standort 1030', ['Standort 1010', 'Standort 1020']],
    ['Team C', ['Team A', 'Team B']],
    ['Team III', ['Team I', 'Team II']],
    ['Team Drei', ['Team Zwei']],
    ['Region Ost', ['Region West']],
    ['Südost', ['Südwest']],
    ['Süd-Ost', ['Süd-West']],
    ['Nordwest', ['Nordost']],
    ['Northeast', ['Southeast']],
    ['Ostbayern', ['Westbayern']],
    ['AT-Nord', ['DE-Nord', 'CH-Nord']],
    ['NL Nord', ['Nord']],
    ['Région Est', ['Région Ouest']],
    ['Niederlassung Kiel', ['Niederlassung Köln']],
    // Either of the two may be meant.
    ['Süd', ['Vertrieb Süd', 'Service Süd']],
    ['Hallo', ['Halle', 'Halli']],
  ])('%s is none of %j', (value, teams) => {
    expect(suggestTeams([value], named(...teams))).toEqual([{ value, team: null, near: null, total: false }]);
  });

  it('takes one of two values with the same claim only where it is the name itself', () => {
    const both = suggestTeams(['Süd', 'Region Süd'], named('Süd'));
    expect(both.map(({ team, near }) => [team, near])).toEqual([
      ['süd', null],
      [null, 'süd'],
    ]);
    expect(suggestTeams(['Team Süd', 'Region Süd'], named('Süd')).map(({ team }) => team)).toEqual([
      null,
      null,
    ]);
  });

  it.each([
    ...['* Süd', '** Süd', 'Σ Süd', '∑Süd', 'Ø Süd', 'Süd Ergebnis', 'Summe Süd', 'Süd Gesamt', 'Total Süd'],
    ...['Süd Total', 'Subtotal Süd', 'Sub-Total: Süd', 'Zwischensumme', 'Gesamtergebnis', 'Grand Total'],
  ])('%s is a total, and no team', (value) => {
    expect(suggestTeams([value], named('Süd'))).toEqual([{ value, team: null, near: null, total: true }]);
  });

  it('a team that is called like a total is that team', () => {
    expect(suggestTeams(['Vertrieb gesamt'], [{ key: 'v', name: 'Vertrieb Gesamt' }])).toMatchObject([
      { team: 'v', total: false },
    ]);
  });

  it('never joins two names that differ in a number, a letter, a country or a point of the compass', () => {
    const telling = fc.oneof(
      fc.nat({ max: 2000 }).map(String),
      fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      fc.constantFrom('Nord', 'Süd', 'Ost', 'West', 'Südost', 'Südwest', 'Nordost', 'Nordwest', 'Mitte'),
      fc.constantFrom('North', 'South', 'East', 'West', 'Northeast', 'Southeast', 'Central'),
      fc.constantFrom('DE', 'AT', 'CH', 'NL', 'FR', 'USA', 'UK'),
    );
    const frame = fc.constantFrom(
      ['Vertrieb ', ''],
      ['Region ', ''],
      ['Standort ', ' (neu)'],
      ['', '-Vertrieb'],
      ['', ''],
    );
    fc.assert(
      fc.property(frame, telling, telling, ([before = '', after = ''], one, other) => {
        fc.pre(one.toLowerCase() !== other.toLowerCase());
        const team = { key: 'unlike', name: `${before}${one}${after}` };
        expect(suggestTeams([`${before}${other}${after}`], [team])).toMatchObject([
          { team: null, near: null },
        ]);
      }),
    );
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
      neither: [],
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
      neither: [],
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
    expect(column('x', '1', '2', '3', 'vier', 'fünf')?.format.kind).toBe('number');
    expect(column('x', '1', '2', 'drei', 'vier')?.format.kind).toBe('text');
    expect(column('x')?.format.kind).toBe('text');
  });
});
