import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './days';
import { mondayOf } from './weeks';
import { wholeWeeks } from './whole-weeks';

const day = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('1990-01-01', days));

test('a month is shown in whole weeks', () => {
  const february = wholeWeeks('2026-02-14', 'month');
  expect([february[0], february.at(-1), february.length]).toEqual(['2026-01-26', '2026-03-01', 35]);
  // It begins on a Monday and has four weeks: nothing of another month stands beside it.
  expect(wholeWeeks('2027-02-28', 'month')).toHaveLength(28);
  expect(wholeWeeks('2026-08-31', 'month')).toHaveLength(42);
});

test('every month holds all its days, one after the other, from a Monday on', () => {
  fc.assert(
    fc.property(day, (any) => {
      const days = wholeWeeks(any, 'month');
      expect(days).toContain(any);
      expect(days.length % 7).toBe(0);
      days.forEach((each, at) => expect(each).toBe(addDays(mondayOf(each), at % 7)));
      expect(new Set(days.map((each) => each.slice(0, 7))).size).toBeLessThanOrEqual(3);
    }),
  );
});

test('a week is part of its month', () => {
  fc.assert(
    fc.property(day, (any) => {
      expect(wholeWeeks(any, 'month')).toEqual(expect.arrayContaining(wholeWeeks(any, 'week')));
    }),
  );
});
