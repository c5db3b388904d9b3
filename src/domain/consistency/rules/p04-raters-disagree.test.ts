import { expect, test } from 'vitest';
import type { Rating } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { singleCell } from '@tests/support/builders';
import { p04 } from './p04-raters-disagree';

const check = (...values: Rating[]) =>
  checkRule(p04, singleCell({ effect: { ratings: values.map((value) => ({ group: 'employees', value })) } }));

test('flags raters who do not agree', () => {
  // Variance of −2, 0, 1: 7/3; rwg = 1 − 7/12.
  expect(check(-2, 0, 1).findings).toMatchObject([
    { id: 'P04/c/b', score: 25, subjects: { condition: 'c', behaviour: 'b' }, figures: { raters: 3 } },
  ]);
  expect(check(-2, 0, 1).findings[0]?.figures.agreement).toBeCloseTo(5 / 12, 9);
});

test('full agreement is not flagged, more disagreement than chance counts as none', () => {
  expect(check(-2, -2, -2).scores).toEqual({});
  expect(check(-3, 3, 3).findings[0]?.figures.agreement).toBe(0);
});

test('.70 is agreement, just below is not', () => {
  // Six raters with a sum of squares of 6: variance 6/5, rwg exactly .70.
  expect(check(1, 1, 1, -1, -1, -1).scores).toEqual({});
  // Four: variance 4/3, rwg .667.
  expect(check(1, 1, -1, -1).scores).toEqual({ 'P04/c/b': 25 });
});

test('two raters are too few to tell', () => {
  expect(check(-3, 3)).toMatchObject({ scores: {}, missing: { 'P04/c/b': 'raters' } });
});

test('says so when nobody rated', () => {
  expect(check()).toMatchObject({ scores: {}, missing: { P04: 'raters' } });
});
