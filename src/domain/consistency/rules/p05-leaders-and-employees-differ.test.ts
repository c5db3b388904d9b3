import { expect, test } from 'vitest';
import type { EffectRating, RaterGroup, Rating } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { singleCell } from '@tests/support/builders';
import { p05 } from './p05-leaders-and-employees-differ';

const by = (group: RaterGroup, ...values: Rating[]): EffectRating[] =>
  values.map((value) => ({ group, value }));
const check = (...ratings: EffectRating[]) => checkRule(p05, singleCell({ effect: { ratings } }));

test('flags leaders who see help where employees see hindrance', () => {
  expect(check(...by('leadership', 2, 1), ...by('employees', -2, -1, -3)).findings).toMatchObject([
    {
      id: 'P05/c/b',
      score: 40,
      subjects: { condition: 'c', behaviour: 'b' },
      figures: { leadership: 1.5, employees: -2, difference: 3.5 },
    },
  ]);
});

test('two points are a difference, in either direction, less is not', () => {
  expect(check(...by('leadership', 1), ...by('employees', -1)).scores).toEqual({ 'P05/c/b': 40 });
  expect(check(...by('leadership', -1), ...by('employees', 1)).scores).toEqual({ 'P05/c/b': 40 });
  expect(check(...by('leadership', 1), ...by('employees', -1, 0)).scores).toEqual({});
});

test('thirds add up without noise', () => {
  expect(check(...by('leadership', 1, 0, 0), ...by('employees', -1, -2, -2)).scores).toEqual({
    'P05/c/b': 40,
  });
});

test('other groups neither help nor disturb', () => {
  expect(
    check(...by('leadership', 1), ...by('employees', 1), ...by('hr', -3), ...by('auditor', -3)).scores,
  ).toEqual({});
});

test('says so when a group, or everybody, is missing', () => {
  const missing = { 'P05/c/b': 'raters' };
  expect(check(...by('leadership', 3), ...by('hr', -3))).toMatchObject({ scores: {}, missing });
  expect(check(...by('employees', 3))).toMatchObject({ scores: {}, missing });
  expect(check()).toMatchObject({ scores: {}, missing: { P05: 'raters' } });
});
