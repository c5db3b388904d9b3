import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { boundsOf } from '@/domain/indicators/bounded';
import { parseProgrammeText } from '@/domain/programme/file';
import type { Cadence } from '@/domain/programme/model';
import { aggregate, type Aggregated } from '@/domain/readings-import/aggregation';
import { countValues } from '@/domain/readings-import/count-values';
import { mappingOf, teamChoices } from '@/domain/readings-import/draft';
import type { Draft } from '@/domain/readings-import/draft-shape';
import type { Mapping } from '@/domain/readings-import/mapping';
import { parseMapping } from '@/domain/readings-import/parse-mapping';
import { savedDraft, suggestedDraft } from '@/domain/readings-import/start-draft';
import { suggestColumns } from '@/domain/readings-import/suggest-columns';
import { listedColumns } from '@/domain/readings-import/value-roles';
import { openedTable } from '@tests/support/crm';

const folder = join(import.meta.dirname, '../fixtures/imports/hard');
const bytes = (name: string) => readFileSync(join(folder, name));
const table = (name: string) => openedTable(bytes(name));
type Table = ReturnType<typeof table>;

const TEAMS = ['Süd', 'Nord', 'Vertrieb 1', 'Vertrieb 2', 'Vertrieb'].map((name, i) => ({
  key: `t${i}`,
  name,
}));
const TODAY = '2026-11-30';

interface Indicator {
  unit?: string;
  cadence?: Cadence;
}

/** What comes of a file in the way the page goes: guessed, with what somebody has chosen, then counted. */
function imported(opened: Table, choose: Partial<Draft>, { unit = '', cadence = 'month' }: Indicator = {}) {
  const { names, columns, sample } = opened;
  const guess = suggestColumns(names, columns, sample, TEAMS);
  return counted(opened, { ...suggestedDraft(columns, guess, unit), ...choose }, { unit, cadence });
}

function counted(opened: Table, draft: Draft, { unit = '', cadence = 'month' }: Indicator = {}) {
  const valuesOf = (column: number) => countValues(opened.blocks, column).map(({ value }) => value);
  const choices = teamChoices(draft.team === null ? [] : valuesOf(draft.team), draft.teams, TEAMS);
  const occurring = new Map(listedColumns(draft).map((column) => [column, valuesOf(column)]));
  const made = mappingOf({ ...draft, badRows: 'skip' }, opened.names, choices, TEAMS, cadence, occurring);
  if ('problems' in made) return { asked: made.problems, result: null, mapping: null };
  const bounds = boundsOf({ unit, bounded: null, baselineUntil: null }, [], null);
  const result = aggregate(opened, made.mapping, TEAMS, null, { today: TODAY, bounds, unit });
  if ('kind' in result) throw new Error(JSON.stringify(result.problems));
  return { asked: [], result, mapping: made.mapping };
}

function resultOf(...given: Parameters<typeof imported>): Aggregated {
  const { asked, result } = imported(...given);
  if (result === null) throw new Error(asked.join());
  return result;
}

const readings = ({ observations }: Aggregated) =>
  observations.map(({ team, period, value }) => [TEAMS.find(({ key }) => key === team)?.name, period, value]);
const bad = ({ problems }: Aggregated) => problems.map(({ row, column, code }) => [row, column, code]);

const COUNT = { kind: 'count', among: [], meeting: [], decided: [] } as const;
const won = (column: number, value = 'Gewonnen'): Partial<Draft> => ({
  kind: 'count',
  among: [{ column, operator: 'one_of', values: [value], than: '' }],
  decided: [],
});

describe('periods', () => {
  it.each([
    ['06-quarters-into-month.csv', 'month', 'mean', 'period_coarse'],
    ['06-quarters-into-month.csv', 'week', 'sum', 'period_coarse'],
    ['06d-months-into-quarters-ready.csv', 'week', 'mean', 'period_coarse'],
    ['06d-months-into-quarters-ready.csv', 'quarter', 'ready', 'period_fine'],
    ['06c-weeks-into-months.csv', 'month', 'sum', 'weeks_between'],
  ] as const)('of %s cannot be those of a %s (%s)', (name, cadence, kind, problem) => {
    expect(imported(table(name), { kind, of: 2 }, { cadence }).asked).toEqual([problem]);
  });

  it('that fit are taken', () => {
    const quarters = resultOf(
      table('06-quarters-into-month.csv'),
      { kind: 'ready', of: 2 },
      { cadence: 'quarter' },
    );
    expect(readings(quarters)).toEqual([
      ['Süd', '2026-01-01', 90],
      ['Süd', '2026-04-01', 120],
      ['Süd', '2026-07-01', 99],
    ]);
  });

  it('count a week that lies in two months where somebody says', () => {
    const weeks = (place: Draft['weeks']) =>
      readings(resultOf(table('06c-weeks-into-months.csv'), { kind: 'sum', of: 2, weeks: place })).filter(
        ([, , value]) => value !== 0,
      );
    expect(weeks('most_days').map(([, period]) => period)).toEqual(['2026-01-01', '2026-04-01']);
    expect(weeks('first_day').map(([, period]) => period)).toEqual([
      '2025-12-01',
      '2026-01-01',
      '2026-03-01',
    ]);
  });

  it('still to come are named, and no zeros lead to them', () => {
    const result = resultOf(table('07-placeholder-2099.csv'), won(2));
    expect(bad(result)).toEqual([[4, 1, 'after_today']]);
    expect(result.observations).toHaveLength(4);
  });

  it('of open deals may lie in the future without a word', () => {
    const opened = table('91-hubspot-deals.csv');
    const date = opened.names.indexOf('Close Date');
    const team = opened.names.indexOf('HubSpot Team');
    const teams = [
      { value: 'Sales South', team: 't0' },
      { value: 'Sales North', team: 't1' },
    ];
    const result = resultOf(opened, { ...COUNT, date, team, teams });
    expect(bad(result)).toContainEqual([4, date + 1, 'after_today']);
    const closed = resultOf(opened, { ...won(2, 'Closed Won'), date, team, teams });
    expect(bad(closed).map(([, , code]) => code)).not.toContain('after_today');
    expect(closed.observations.every(({ period }) => period <= '2026-11-01')).toBe(true);
  });

  it('far from all others are named, or counted without filling the gap', () => {
    const rows = [
      'Datum;Team',
      ...Array.from({ length: 6 }, (_, i) => `0${i + 1}.02.2026;Süd`),
      '01.01.1900;Süd',
    ];
    const opened = openedTable(Buffer.from(rows.join('\n')));
    expect(bad(resultOf(opened, COUNT))).toEqual([[8, 1, 'far_from_others']]);
    const both = resultOf(opened, { ...COUNT, farDates: 'count' });
    expect(readings(both)).toEqual([
      ['Süd', '1900-01-01', 1],
      ['Süd', '2026-02-01', 6],
    ]);
    expect(both.stretches).toHaveLength(2);
  });

  it('without a success at the ends of the file are zero', () => {
    const months = ['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}-01`);
    expect(readings(resultOf(table('57-zeros-at-the-ends.csv'), won(2)))).toEqual([
      ...months.map((month, i) => ['Süd', month, i === 1 || i === 2 ? 1 : 0]),
      ...months.map((month) => ['Nord', month, 0]),
    ]);
  });
});

describe('values', () => {
  it('outside a share of a whole are named', () => {
    const result = resultOf(table('01c-percent-135.csv'), { kind: 'ready', of: 2, cases: 3 }, { unit: '%' });
    expect(bad(result)).toEqual([
      [2, 3, 'outside_bounds'],
      [3, 3, 'outside_bounds'],
    ]);
    const mean = resultOf(table('01c-percent-135.csv'), { kind: 'mean', of: 2, cases: null }, { unit: '%' });
    expect(mean.observations).toEqual([]);
    expect(mean.outOfBounds.map(({ value }) => value)).toEqual([135, -5]);
  });

  it.each([
    ['29-mixed-currencies.csv', ['CHF', 'EUR', 'PLN', 'USD']],
    ['29d-percent-and-euro.csv', ['%', '', 'EUR']],
    ['50n-percent-mix.csv', ['', '%']],
  ])('of %s have several signs: which of them count is asked', (name, signs) => {
    const opened = table(name);
    const of = 2;
    const { asked, observations } = resultOf(opened, { kind: 'mean', of });
    expect(asked.signs?.map(({ sign }) => sign)).toEqual(signs);
    expect(observations).toEqual([]);
    const sign = signs[1] ?? '';
    const answered = resultOf(opened, { kind: 'sum', of, signs: { column: of, signs: [sign] } });
    expect(answered.asked.signs).toBeNull();
    expect(new Set(answered.problems.map(({ code }) => code))).toEqual(new Set(['other_sign']));
    expect(answered.observations).toHaveLength(1);
  });

  it('that are not of what the indicator counts: whether they do is asked', () => {
    const opened = table('29-mixed-currencies.csv');
    const rows = [...opened.blocks].map((block) => ({
      ...block,
      rows: block.rows.map((row) => row.map((cell, at) => (at === 2 ? '1.000 USD' : cell))),
    }));
    const dollars = { ...opened, blocks: rows };
    const asked = (unit: string) =>
      resultOf(dollars, { kind: 'sum', of: 2 }, { unit }).asked.signs?.map(({ sign }) => sign) ?? null;
    expect([asked('€'), asked('%'), asked('T$')]).toEqual([['USD'], ['USD'], ['USD']]);
    expect([asked('$'), asked('orders'), asked('')]).toEqual([null, null, null]);
  });

  it('in several currencies that a column beside names are told', () => {
    const { currencies } = resultOf(table('29b-currency-column.csv'), { kind: 'sum', of: 2 });
    expect(currencies.map(({ sign }) => sign)).toEqual(['CZK', 'EUR', 'USD']);
  });
});

describe('rows', () => {
  it('with the same number are asked about', () => {
    const opened = table('53-joined-line-items.csv');
    const share: Partial<Draft> = {
      kind: 'share',
      among: [{ column: 3, operator: 'one_of', values: ['Gewonnen', 'Verloren'], than: '' }],
      meeting: [{ column: 3, operator: 'one_of', values: ['Gewonnen'], than: '' }],
    };
    const first = resultOf(opened, share);
    expect(first.asked.repeats).toMatchObject({ column: { name: 'Opportunity-ID' }, ids: 1, rows: 2 });
    expect(first.observations).toEqual([]);
    const once = resultOf(opened, { ...share, repeats: { column: 0, count: 'once' } });
    expect(readings(once)).toEqual([['Süd', '2026-01-01', 50]]);
    expect(once.rows).toMatchObject({ taken: 2, repeated: 2 });
    const each = resultOf(opened, { ...share, repeats: { column: 0, count: 'each' } });
    expect(readings(each)).toEqual([['Süd', '2026-01-01', 75]]);
  });

  it('with the same number that say something else are named', () => {
    const of = 4;
    const text = bytes('53-joined-line-items.csv').toString().replace('1000;C', '900;C');
    const result = resultOf(openedTable(Buffer.from(text)), {
      kind: 'sum',
      of,
      among: [],
      decided: [],
      repeats: { column: 0, count: 'once' },
    });
    expect(bad(result)).toEqual([[4, 1, 'id_contradicts']]);
  });

  it('that sum up others are named', () => {
    const result = resultOf(table('12c-month-subtotals-same-team.csv'), {
      kind: 'sum',
      of: 3,
      date: 2,
      team: 0,
    });
    expect(bad(result)).toEqual([
      [4, 2, 'total_row'],
      [6, 2, 'total_row'],
    ]);
    expect(readings(result)).toEqual([
      ['Süd', '2026-01-01', 22],
      ['Süd', '2026-02-01', 5],
    ]);
  });

  it.each([
    ['11-team-3-unknown.csv', [4, 5]],
    ['12d-sap-subtotal-asterisk.csv', [4, 6]],
  ])('of %s that belong to nobody are no team', (name, rows) => {
    const result = resultOf(table(name), COUNT);
    expect(bad(result).map(([row, , code]) => [row, code])).toEqual(rows.map((row) => [row, 'team_unknown']));
  });
});

describe('a header that several columns share', () => {
  const second = (name: string, saved: Mapping | null) => {
    const opened = table(name);
    if (saved === null) return counted(opened, drafted(opened, 3));
    const { draft, missing } = savedDraft(saved, opened.names, opened.columns);
    return { ...counted(opened, draft), missing };
  };
  const drafted = (opened: Table, of: number): Draft => ({
    ...suggestedDraft(opened.columns, suggestColumns(opened.names, opened.columns, opened.sample, TEAMS), ''),
    kind: 'sum',
    of,
    among: [],
    repeats: { column: 0, count: 'each' },
  });

  it('is found again by which of them it was', () => {
    const january = second('13-duplicate-header-jan.csv', null);
    expect(january.mapping?.measure).toMatchObject({ of: { column: { name: 'Betrag', nth: 2, of: 2 } } });
    const saved = parseMapping(JSON.parse(JSON.stringify(january.mapping)));
    for (const name of ['13-duplicate-header-feb.csv', '13-duplicate-header-mar.csv']) {
      const { result } = second(name, saved);
      expect(result?.observations.map(({ value }) => value).sort()).toEqual([184, 92]);
    }
  });

  it('is asked about when there are more or fewer of them', () => {
    const saved = second('13-duplicate-header-jan.csv', null).mapping;
    const opened = openedTable(Buffer.from('Team;Datum;Betrag\nSüd;05.01.2026;92\n'));
    if (saved === null) throw new Error('not saved');
    const { draft, missing } = savedDraft(saved, opened.names, opened.columns);
    expect(missing).toMatchObject([{ name: 'Betrag', nth: 2 }]);
    expect(counted(opened, draft).asked).toEqual(['number_column']);
  });
});

describe('programme files', () => {
  const parsed = (name: string) => parseProgrammeText(bytes(name).toString(), TODAY);

  it.each([
    ['60-two-in-one-month.json', 'not_first_day'],
    ['62-percent-135.json', 'outside_share'],
    ['63-week-not-monday.json', 'not_first_day'],
    ['64-months-in-quarter-indicator.json', 'not_first_day'],
  ])('%s is refused', (name, code) => {
    const result = parsed(name);
    const codes = result.ok ? [] : result.errors.map((error) => error.code);
    expect(new Set(codes)).toEqual(new Set([code]));
  });

  it.each([
    ['66-quota-attainment.json', 'no_shift'],
    ['66b-quota-attainment-unit-prozent.json', 'no_shift'],
  ])('%s is judged without limits at 0 and 100', (name, verdict) => {
    const result = parsed(name);
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    const [indicator] = audit(result.model, DEFAULT_POLICY, TODAY).indicators;
    expect(indicator?.teams.map((team) => team.verdict)).toEqual([verdict]);
    expect(indicator?.teams[0]?.limits?.upper).toBeGreaterThan(indicator?.teams[0]?.limits?.centre ?? NaN);
  });
});
