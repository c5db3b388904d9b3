import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { singleCell } from '@tests/support/builders';
import { g02 } from './g02-nothing-carries';

test('flags a behaviour that only weak conditions drive', () => {
  const { findings } = checkRule(
    g02,
    singleCell({ behaviour: { importance: 4 }, condition: { strength: 2 }, effect: { inUse: 3 } }),
  );
  expect(findings).toMatchObject([
    { id: 'G02/b', score: 80, figures: { importance: 4, strongestDriver: 2 } },
  ]);
});

test('a condition of strength 3 that drives a little carries it', () => {
  expect(checkRule(g02, singleCell({ condition: { strength: 3 }, effect: { inUse: 1 } })).scores).toEqual({});
});

test('a strong condition without effect, or against the behaviour, carries nothing', () => {
  for (const inUse of [0, -3] as const) {
    const { findings } = checkRule(g02, singleCell({ condition: { strength: 5 }, effect: { inUse } }));
    expect(findings).toMatchObject([{ score: 60, figures: { strongestDriver: 0 } }]);
  }
});

test('a behaviour that nobody rated is not assessable', () => {
  expect(checkRule(g02, { ...singleCell({}), effects: [] })).toMatchObject({
    scores: {},
    missing: { 'G02/b': 'ratings' },
  });
});
