import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { singleCell } from '@tests/support/builders';
import { c02 } from './c02-espoused-versus-in-use';

const scores = (espoused: -1 | 0 | 1 | 2 | 3, inUse: -3 | -2 | -1 | 0 | 1) =>
  checkRule(
    c02,
    singleCell({ behaviour: { importance: 5 }, condition: { strength: 5 }, effect: { espoused, inUse } }),
  ).scores;

test('flags words that the practice belies', () => {
  const { findings } = checkRule(
    c02,
    singleCell({
      behaviour: { importance: 5 },
      condition: { strength: 4, category: 'leadership' },
      effect: { espoused: 3, inUse: -3, confidence: 'medium' },
    }),
  );
  expect(findings).toMatchObject([
    {
      id: 'C02/c/b',
      score: 64,
      figures: { espoused: 3, effect: -3, gap: 6, strength: 4, importance: 5, confidence: 'medium' },
    },
  ]);
});

test('the gap counts from three points on', () => {
  expect(scores(1, -1)).toEqual({});
  expect(scores(1, -2)).toEqual({ 'C02/c/b': 50 });
  expect(scores(3, 1)).toEqual({});
  expect(scores(3, 0)).toEqual({ 'C02/c/b': 50 });
});

test('where nothing is claimed there is nothing to belie', () => {
  expect(scores(0, -3)).toEqual({});
  expect(scores(-1, -3)).toEqual({});
  expect(scores(1, -3)).toEqual({ 'C02/c/b': 66.67 });
});

test('needs both ratings of a cell', () => {
  expect(checkRule(c02, singleCell({ effect: { espoused: null, inUse: -3 } })).missing).toEqual({
    'C02/c/b': 'espoused',
  });
  expect(checkRule(c02, singleCell({ effect: { espoused: 3, inUse: null } })).missing).toEqual({
    'C02/b': 'ratings',
  });
  expect(checkRule(c02, {}).missing).toEqual({ C02: 'behaviours' });
});
