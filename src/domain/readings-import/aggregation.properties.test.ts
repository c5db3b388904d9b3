import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '../calendar/day-number';
import { CADENCES } from '../programme/model';
import type { Row } from '../tables/table';
import { startAggregation, type Aggregated } from './aggregation';
import { MAPPING_FORMAT, type Mapping, type Metric } from './mapping';

const HEADER = ['date', 'team', 'stage', 'value', 'since'];
const TEAMS = ['a', 'b', 'c'].map((key) => ({ key, name: `Team ${key}` }));
const column = (name: string) => ({ name, position: HEADER.indexOf(name) + 1 });
const date = (name: string) => ({ column: column(name), format: 'ymd' }) as const;

const aMetric: fc.Arbitrary<Metric> = fc.constantFrom<Metric>(
  { kind: 'count' },
  { kind: 'share', meeting: [{ column: column('stage'), operator: 'is', values: ['won'] }] },
  { kind: 'mean', of: { column: column('value'), decimal: '.' } },
  { kind: 'median', of: { column: column('value'), decimal: '.' } },
  { kind: 'sum', of: { column: column('value'), decimal: '.' } },
  { kind: 'days', from: date('since'), to: date('date'), statistic: 'mean' },
  { kind: 'days', from: date('since'), to: date('date'), statistic: 'median' },
);

const aMapping: fc.Arbitrary<Mapping> = fc.record({
  format: fc.constant(MAPPING_FORMAT),
  cadence: fc.constantFrom(...CADENCES),
  date: fc.constant(date('date')),
  team: fc.constant({ column: column('team'), lookup: null, values: [{ value: 'nobody', team: null }] }),
  among: fc.constantFrom<Mapping['among']>(
    [],
    [{ column: column('stage'), operator: 'not_empty' }],
    [{ column: column('value'), operator: 'greater', decimal: '.', than: 0 }],
  ),
  measure: aMetric,
  badRows: fc.constantFrom('skip' as const, 'stop' as const),
});

const FROM = toDayNumber('2025-12-20');
const aDate = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: FROM, max: FROM + 120 }).map(fromDayNumber) },
  { weight: 1, arbitrary: fc.constantFrom('', 'soon', '2026-02-30') },
);
const aRow: fc.Arbitrary<Row> = fc.tuple(
  aDate,
  fc.constantFrom('a', 'b', 'Team C', 'nobody', 'unknown', 'Unknown', ''),
  fc.constantFrom('won', 'lost', 'Won ', ''),
  fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.constantFrom('', '#NV', 'x', '0.1')),
  aDate,
);
const rows = fc.array(aRow, { maxLength: 60 });

/** Aggregates rows in portions of these sizes, the last one as often as needed. */
function aggregated(mapping: Mapping, all: readonly Row[], sizes: readonly number[] = []): Aggregated {
  const aggregation = startAggregation(HEADER, mapping, TEAMS, null, { bounds: null, today: null, unit: '' });
  if (aggregation.kind === 'refused') throw new Error('refused');
  let at = 0;
  for (let i = 0; at < all.length; i++) {
    const size = sizes[Math.min(i, sizes.length - 1)] ?? all.length;
    aggregation.add({ firstRow: 2 + at, rows: all.slice(at, at + size), broken: [] });
    at += size;
  }
  return aggregation.finish();
}

describe('whatever rows there are', () => {
  it('their order does not matter', () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(aMapping, shuffled, (mapping, [all, other]) => {
        const { problems, ...rest } = aggregated(mapping, all);
        const { problems: otherProblems, ...otherRest } = aggregated(mapping, other);
        expect(otherRest).toEqual(rest);
        const known = (list: Aggregated['problems']) =>
          list.map(({ code, text }) => `${code} ${text}`).sort();
        expect(known(otherProblems)).toEqual(known(problems));
      }),
    );
  });

  it('the portions they come in do not matter', () => {
    fc.assert(
      fc.property(
        aMapping,
        rows,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (mapping, all, sizes) => {
          expect(aggregated(mapping, all, sizes)).toEqual(aggregated(mapping, all));
        },
      ),
    );
  });

  it('each is counted once, and those taken are the cases the readings stand on', () => {
    fc.assert(
      fc.property(aMapping, rows, (mapping, all) => {
        const { rows: counted, observations, problems, stopped } = aggregated(mapping, all);
        expect(Object.values(counted).reduce((sum, each) => sum + each, 0)).toBe(all.length);
        expect(problems).toHaveLength(counted.bad);
        expect(stopped).toBe(mapping.badRows === 'stop' && counted.bad > 0);
        const cases = observations.reduce((sum, { n }) => sum + (n ?? 0), 0);
        expect(cases).toBe(stopped ? 0 : counted.taken);
        expect(observations.every(({ value }) => Number.isFinite(value))).toBe(true);
      }),
    );
  });

  it('there is at most one reading of a team and period, and shares lie between 0 and 100', () => {
    fc.assert(
      fc.property(aMapping, rows, (mapping, all) => {
        const { observations } = aggregated(mapping, all);
        expect(new Set(observations.map(({ team, period }) => `${team} ${period}`)).size).toBe(
          observations.length,
        );
        if (mapping.measure.kind === 'share')
          expect(observations.every(({ value }) => value >= 0 && value <= 100)).toBe(true);
      }),
    );
  });

  it('a second copy of all of them changes neither shares nor means nor medians', () => {
    fc.assert(
      fc.property(aMapping, rows, (mapping, all) => {
        fc.pre(mapping.measure.kind !== 'count' && mapping.measure.kind !== 'sum');
        const once = aggregated(mapping, all).observations;
        const twice = aggregated(mapping, [...all, ...all]).observations;
        expect(twice.map(({ n }) => (n ?? 0) / 2)).toEqual(once.map(({ n }) => n));
        for (const [i, { value }] of once.entries()) expect(twice[i]?.value).toBeCloseTo(value, 6);
      }),
    );
  });
});
