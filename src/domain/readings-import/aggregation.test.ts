import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../tables/table';
import { aggregate, startAggregation, type Aggregated } from './aggregation';
import type { KnownTeam } from './compile-team';
import { MAPPING_FORMAT, type ColumnRef, type RowFilter, type Mapping, type Metric } from './mapping';

const HEADER = ['Datum', 'Team', 'Phase', 'Wert', 'Beginn'];
const TEAMS: KnownTeam[] = [
  { key: 'south', name: 'Region Süd' },
  { key: 'north', name: 'Region Nord' },
];
const column = (name: string): ColumnRef => ({ name, position: HEADER.indexOf(name) + 1 });
const PHASE = column('Phase');
const isWon: RowFilter = { column: PHASE, operator: 'is', values: ['Gewonnen'] };

const mapped = (measure: Metric, own: Partial<Mapping> = {}): Mapping => ({
  format: MAPPING_FORMAT,
  cadence: 'month',
  date: { column: column('Datum'), format: 'dmy' },
  team: { column: column('Team'), lookup: null, values: [{ value: 'Süd', team: 'south' }] },
  among: [],
  measure,
  badRows: 'skip',
  ...own,
});

const table = (...rows: Row[]): Table => ({ header: HEADER, blocks: [{ firstRow: 2, rows, broken: [] }] });

function aggregated(data: Table, mapping: Mapping): Aggregated {
  const result = aggregate(data, mapping, TEAMS);
  if ('kind' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}
const readings = (data: Table, mapping: Mapping) =>
  aggregated(data, mapping).observations.map(({ team, period, value, n }) => [team, period, value, n]);

const DEALS = table(
  ['05.01.2026', 'Süd', 'Gewonnen', '100,5', '01.01.2026'],
  ['20.01.2026', 'region süd', 'Verloren', '0', '10.01.2026'],
  ['31.01.2026', 'south', 'Gewonnen', '300', '31.01.2026'],
  ['01.02.2026', 'Region Nord', 'Gewonnen', '7', '01.12.2025'],
  ['03.04.2026', 'Süd', 'Offen', '', '01.04.2026'],
);
const VALUE = { column: column('Wert'), decimal: ',' } as const;

describe('what is measured', () => {
  it('is how many, with zeros where nothing happened between the first and the last period', () => {
    expect(readings(DEALS, mapped({ kind: 'count' }))).toEqual([
      ['north', '2026-01-01', 0, 0],
      ['north', '2026-02-01', 1, 1],
      ['north', '2026-03-01', 0, 0],
      ['north', '2026-04-01', 0, 0],
      ['south', '2026-01-01', 3, 3],
      ['south', '2026-02-01', 0, 0],
      ['south', '2026-03-01', 0, 0],
      ['south', '2026-04-01', 1, 1],
    ]);
  });

  it('is a share of those that count', () => {
    const among: RowFilter[] = [{ column: PHASE, operator: 'one_of', values: ['gewonnen', 'VERLOREN'] }];
    expect(readings(DEALS, mapped({ kind: 'share', meeting: [isWon] }, { among }))).toEqual([
      ['north', '2026-02-01', 100, 1],
      ['south', '2026-01-01', 200 / 3, 3],
    ]);
  });

  it.each([
    ['mean', 400.5 / 3],
    ['median', 100.5],
    ['sum', 400.5],
  ] as const)('is the %s of a number', (kind, value) => {
    const { observations } = aggregated(DEALS, mapped({ kind, of: VALUE }));
    expect(observations).toContainEqual({ team: 'south', period: '2026-01-01', value, n: 3 });
  });

  it.each([
    ['mean', 14 / 3],
    ['median', 4],
  ] as const)('is the %s of days between two dates', (statistic, value) => {
    const from = { column: column('Beginn'), format: 'dmy' } as const;
    const to = { column: column('Datum'), format: 'dmy' } as const;
    const { observations } = aggregated(DEALS, mapped({ kind: 'days', from, to, statistic }));
    expect(observations).toContainEqual({ team: 'south', period: '2026-01-01', value, n: 3 });
    expect(observations).toContainEqual({ team: 'north', period: '2026-02-01', value: 62, n: 1 });
  });

  it.each([
    ['week', '2026-03-30'],
    ['month', '2026-04-01'],
    ['quarter', '2026-04-01'],
  ] as const)('belongs to the %s of its date', (cadence, period) => {
    const last = aggregated(DEALS, mapped({ kind: 'count' }, { cadence })).observations.at(-1);
    expect(last).toEqual({ team: 'south', period, value: 1, n: 1 });
  });
});

describe('bad rows', () => {
  const BAD = table(
    ['05.01.2026', 'Süd', 'Gewonnen', '1', '01.01.2026'],
    ['05.01.2026', 'West', 'Gewonnen', '1'],
    ['05.01.2026', 'WEST', 'Gewonnen', '1'],
    ['05.01.2026', 'Ost', 'Gewonnen', '1'],
    ['32.01.2026', 'Süd', 'Gewonnen', '1'],
    ['', 'Süd', 'Gewonnen', '1'],
    ['05.01.2026', '#NV', 'Gewonnen', '1'],
    ['05.01.2026', 'Süd', 'Gewonnen', `acht${'x'.repeat(100)}`],
    ['05.01.2026', 'Süd', 'Gewonnen', '-'],
    ['05.01.2026', 'Süd', 'Gewonnen', '1', '', 'zu viel'],
    ['', '', '', '', ''],
    ['kein Datum', 'niemand', 'Offen', 'nichts'],
  );
  const mean = (badRows: Mapping['badRows']) =>
    mapped({ kind: 'mean', of: VALUE }, { among: [isWon], badRows });

  it('are all listed with row, column, reason and what stands there', () => {
    const { problems, rows, unknownTeams, observations, stopped } = aggregated(BAD, mean('skip'));
    const at = (row: number, place: number, code: string, text: string) => ({
      row,
      column: place,
      name: HEADER[place - 1] ?? '',
      code,
      text,
    });
    expect(problems).toEqual([
      at(3, 2, 'team_unknown', 'West'),
      at(4, 2, 'team_unknown', 'WEST'),
      at(5, 2, 'team_unknown', 'Ost'),
      at(6, 1, 'date_unreadable', '32.01.2026'),
      at(7, 1, 'date_missing', ''),
      at(8, 2, 'team_missing', '#NV'),
      at(9, 4, 'number_unreadable', `acht${'x'.repeat(55)}…`),
      at(10, 4, 'number_missing', '-'),
      at(11, 6, 'too_many_cells', 'zu viel'),
    ]);
    expect(rows).toEqual({ taken: 1, outside: 1, leftOut: 0, repeated: 0, bad: 9, blank: 1 });
    expect(unknownTeams).toEqual([
      { code: 'team_unknown', value: 'WEST', rows: 2 },
      { code: 'team_unknown', value: 'Ost', rows: 1 },
    ]);
    expect({ stopped, count: observations.length }).toEqual({ stopped: false, count: 1 });
  });

  it('stop everything where that is wished for, and are listed all the same', () => {
    const { problems, observations, stopped } = aggregated(BAD, mean('stop'));
    expect({ stopped, observations, count: problems.length }).toEqual({
      stopped: true,
      observations: [],
      count: 9,
    });
    expect(aggregated(DEALS, mapped({ kind: 'count' }, { badRows: 'stop' })).stopped).toBe(false);
  });

  it('are those whose quotes do not match', () => {
    const blocks = [
      {
        firstRow: 2,
        rows: [
          ['05.01.2026', 'Süd'],
          ['05.01.2026', 'Süd'],
        ],
        broken: [3],
      },
    ];
    const { problems, rows } = aggregated({ header: HEADER, blocks }, mapped({ kind: 'count' }));
    expect(problems).toMatchObject([{ row: 3, column: 1, code: 'broken_quotes' }]);
    expect(rows.taken).toBe(1);
  });

  it('are those that end before they start', () => {
    const from = { column: column('Beginn'), format: 'dmy' } as const;
    const to = { column: column('Datum'), format: 'dmy' } as const;
    const data = table(['05.01.2026', 'Süd', 'Gewonnen', '1', '06.01.2026']);
    expect(aggregated(data, mapped({ kind: 'days', from, to, statistic: 'mean' })).problems).toMatchObject([
      { row: 2, column: 1, code: 'ends_before_start' },
    ]);
  });

  it('are not those left out on purpose', () => {
    const team: Mapping['team'] = {
      column: column('Team'),
      lookup: null,
      values: [
        { value: 'west', team: null },
        { value: 'Ost', team: 'north' },
      ],
    };
    const data = table(['05.01.2026', 'West'], ['05.01.2026', 'Ost'], ['05.01.2026', 'Region Süd']);
    const { rows, observations } = aggregated(data, mapped({ kind: 'count' }, { team }));
    expect(rows).toMatchObject({ taken: 2, leftOut: 1, bad: 0 });
    expect(observations.map((each) => each.team)).toEqual(['north', 'south']);
  });
});

describe('a mapping that does not fit', () => {
  it('is refused before the first row, with everything that is wrong', () => {
    const mapping = mapped(
      { kind: 'share', meeting: [{ column: { name: 'Produkt', position: 9 }, operator: 'empty' }] },
      {
        among: [{ column: { name: 'Produkt', position: 9 }, operator: 'not_empty' }],
        team: {
          column: { name: 'Gruppe', position: 2 },
          lookup: { key: { name: 'a', position: 1 }, value: { name: 'b', position: 2 } },
          values: [{ value: 'West', team: 'gone' }],
        },
      },
    );
    expect(startAggregation(HEADER, mapping, TEAMS, null, { bounds: null, today: null, unit: '' })).toEqual({
      kind: 'refused',
      problems: [
        { code: 'column_missing', column: { name: 'Gruppe', position: 2 } },
        { code: 'column_missing', column: { name: 'Produkt', position: 9 } },
        { code: 'team_gone', value: 'West', team: 'gone' },
        { code: 'lookup_needed' },
      ],
    });
  });

  it('is not one whose columns stand elsewhere now', () => {
    const swapped: Table = {
      header: ['Team', 'DATUM '],
      blocks: [{ firstRow: 2, rows: [['Süd', '05.01.2026']], broken: [] }],
    };
    expect(readings(swapped, mapped({ kind: 'count' }))).toEqual([['south', '2026-01-01', 1, 1]]);
  });
});

it('says from when to when the rows are, and that nothing was there', () => {
  expect(aggregated(DEALS, mapped({ kind: 'count' }))).toMatchObject({
    firstDay: '2026-01-05',
    lastDay: '2026-04-03',
  });
  expect(aggregated(table(), mapped({ kind: 'count' }))).toEqual({
    observations: [],
    problems: [],
    unknownTeams: [],
    rows: { taken: 0, outside: 0, leftOut: 0, repeated: 0, bad: 0, blank: 0 },
    firstDay: null,
    lastDay: null,
    stopped: false,
    asked: { signs: null, repeats: null },
    far: 0,
    outOfBounds: [],
    stretches: [],
    currencies: [],
    identical: 0,
  });
});
