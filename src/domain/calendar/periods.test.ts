import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CADENCES } from '../programme/model';
import { addDays } from './days';
import { periodOf, periodsLater } from './periods';

it.each([
  ['2026-02-18', 'week', '2026-02-16'],
  ['2026-03-01', 'week', '2026-02-23'],
  ['2026-02-18', 'month', '2026-02-01'],
  ['2026-02-18', 'quarter', '2026-01-01'],
  ['2026-12-31', 'quarter', '2026-10-01'],
  ['2026-09-30', 'quarter', '2026-07-01'],
] as const)('%s lies in the %s that begins on %s', (date, cadence, first) => {
  expect(periodOf(date, cadence)).toBe(first);
});

it.each([
  ['2025-12-29', 'week', 1, '2026-01-05'],
  ['2026-11-01', 'month', 2, '2027-01-01'],
  ['2026-10-01', 'quarter', 1, '2027-01-01'],
  ['2026-10-01', 'quarter', 0, '2026-10-01'],
] as const)('from %s, by the %s, %i later: %s', (period, cadence, count, later) => {
  expect(periodsLater(period, cadence, count)).toBe(later);
});

it('periods follow one another without a gap', () => {
  fc.assert(
    fc.property(fc.nat(40_000), fc.constantFrom(...CADENCES), (day, cadence) => {
      const first = periodOf(addDays('1950-01-01', day), cadence);
      const next = periodsLater(first, cadence, 1);
      expect(periodOf(next, cadence)).toBe(next);
      expect(periodOf(addDays(next, -1), cadence)).toBe(first);
    }),
  );
});
