import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from './days';
import { monthsLater } from './months';

it.each([
  ['2026-11-25', 3, '2027-02-25'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-10-31', 2, '2026-12-31'],
  ['2026-12-31', 0, '2026-12-31'],
  ['2026-03-15', 24, '2028-03-15'],
])('%s and %i months: %s', (date, months, later) => {
  expect(monthsLater(date, months)).toBe(later);
});

it('never lies more than three days off thirty to thirty-one days a month, and never goes back', () => {
  fc.assert(
    fc.property(fc.nat(40_000), fc.nat(48), (day, months) => {
      const date = addDays('1950-01-01', day);
      const days = daysBetween(date, monthsLater(date, months));
      expect(days).toBeGreaterThanOrEqual(months * 30 - 3);
      expect(days).toBeLessThanOrEqual(months * 31);
    }),
  );
});
