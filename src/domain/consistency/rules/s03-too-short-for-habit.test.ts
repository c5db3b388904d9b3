import { expect, test } from 'vitest';
import { addDays } from '../../calendar/days';
import type { Measure, Scale } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { s03 } from './s03-too-short-for-habit';

const START = '2026-01-05';

const check = (habitStrength: Scale, ...measures: Partial<Measure>[]) =>
  checkRule(s03, {
    behaviours: [{ key: 'b', importance: 5, habitStrength }],
    measures: measures.map((measure, i) => ({ key: `m${i}`, behaviours: ['b'], ...measure })),
  });

test('flags support that ends before a strong habit can have changed', () => {
  const { findings } = check(4, { startsOn: START, endsOn: addDays(START, 70) });
  expect(findings).toMatchObject([
    { id: 'S03/b', score: 40, figures: { weeks: 10, needed: 26, habitStrength: 4, importance: 5 } },
  ]);
});

test.each([
  [1, 10],
  [2, 14],
  [3, 18],
  [4, 26],
  [5, 36],
] as const)('a habit of strength %i needs %i weeks', (habit, weeks) => {
  expect(check(habit, { startsOn: START, endsOn: addDays(START, 7 * weeks) }).scores).toEqual({});
  expect(check(habit, { startsOn: START, endsOn: addDays(START, 7 * weeks - 1) }).scores).toEqual({
    'S03/b': 40,
  });
});

test('support runs from the first start to the last end, whatever lies between', () => {
  const first = { startsOn: START, endsOn: addDays(START, 7) };
  const last = { startsOn: addDays(START, 170), endsOn: addDays(START, 182) };
  expect(check(4, last, first).scores).toEqual({});
});

test('a cancelled measure lends no time', () => {
  const first = { startsOn: START, endsOn: addDays(START, 7) };
  const last = { startsOn: addDays(START, 170), endsOn: addDays(START, 182), status: 'cancelled' as const };
  expect(check(4, first, last).scores).toEqual({ 'S03/b': 40 });
});

test('an undated measure makes a short span uncertain, a long one stays long', () => {
  const undated = { startsOn: null, endsOn: null };
  const short = { startsOn: START, endsOn: addDays(START, 7) };
  const long = { startsOn: START, endsOn: addDays(START, 400) };
  expect(check(4, undated, short)).toMatchObject({ scores: {}, missing: { 'S03/b': 'dates' } });
  expect(check(4, undated, long)).toMatchObject({ scores: {}, missing: {} });
});

test('says so when nothing is done', () => {
  expect(check(4)).toMatchObject({ scores: {}, missing: { S03: 'measures' } });
  expect(check(4, { startsOn: START, behaviours: [] })).toMatchObject({
    scores: {},
    missing: { 'S03/b': 'measures' },
  });
});
