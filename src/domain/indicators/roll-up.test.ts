import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation, Team } from '../programme/model';
import { rollUp } from './roll-up';

const team = (key: string, parent: string | null = null): Team => ({
  key,
  name: key,
  headcount: null,
  parent,
});
const TEAMS = [
  team('sales'),
  team('north', 'sales'),
  team('south', 'sales'),
  team('munich', 'south'),
  team('ulm', 'south'),
];
const reading = (of: string, value: number, n: number | null, period = '2026-01-05'): Observation => ({
  team: of,
  period,
  value,
  n,
});
const of = (key: string, made: readonly Observation[]) =>
  made.filter(({ team }) => team === key).map(({ period, value, n }) => [period, value, n]);

describe('rollUp', () => {
  it('weighs sub-teams by their cases, all the way up', () => {
    const made = rollUp([reading('north', 20, 30), reading('munich', 50, 10), reading('ulm', 80, 20)], TEAMS);
    expect(of('south', made)).toEqual([['2026-01-05', 70, 30]]);
    expect(of('sales', made)).toEqual([['2026-01-05', 45, 60]]);
    expect(of('munich', made)).toEqual([['2026-01-05', 50, 10]]);
  });

  it('takes what was measured of the parent itself before what its sub-teams make', () => {
    const own = [
      reading('south', 33, 100),
      reading('munich', 50, 10),
      reading('munich', 60, 10, '2026-01-12'),
    ];
    const made = rollUp(own, TEAMS);
    expect(of('south', made)).toEqual([
      ['2026-01-05', 33, 100],
      ['2026-01-12', 60, 10],
    ]);
    expect(of('sales', made)[0]).toEqual(['2026-01-05', 33, 100]);
  });

  it('counts all alike, and names no number, where one does not say how many cases it stands on', () => {
    expect(of('south', rollUp([reading('munich', 50, null), reading('ulm', 80, 20)], TEAMS))).toEqual([
      ['2026-01-05', 65, null],
    ]);
  });

  it('counts the nearest readings alike then, however many teams lie between', () => {
    const readings = [reading('north', 10, null), reading('munich', 20, 5), reading('ulm', 60, 5)];
    expect(of('sales', rollUp(readings, TEAMS))).toEqual([['2026-01-05', 30, null]]);
  });

  it('leaves out readings of no case, and makes none of nothing else', () => {
    expect(of('south', rollUp([reading('munich', 50, 0), reading('ulm', 80, 20)], TEAMS))).toEqual([
      ['2026-01-05', 80, 20],
    ]);
    expect(of('south', rollUp([reading('munich', 50, 0)], TEAMS))).toEqual([]);
    expect(of('south', rollUp([reading('munich', 50, 0), reading('ulm', 80, null)], TEAMS))).toEqual([
      ['2026-01-05', 80, null],
    ]);
  });

  it('stays between the lowest and the highest of its parts, in any order, and keeps every case', () => {
    const parts = fc.array(
      fc.record({ value: fc.integer({ min: 0, max: 100 }), n: fc.integer({ min: 1, max: 50 }) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(parts, (cases) => {
        const teams = [team('all'), ...cases.map((_, i) => team(`t${i}`, 'all'))];
        const readings = cases.map(({ value, n }, i) => reading(`t${i}`, value, n));
        const [[, value, n] = []] = of('all', rollUp(readings, teams));
        const values = cases.map((each) => each.value);
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        expect(n).toBe(cases.reduce((sum, each) => sum + each.n, 0));
        expect(of('all', rollUp([...readings].reverse(), teams))[0]?.[1]).toBeCloseTo(Number(value), 9);
      }),
    );
  });
});
