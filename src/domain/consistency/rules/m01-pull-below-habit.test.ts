import { expect, test } from 'vitest';
import type { Rating, Scale } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { singleCell } from '@tests/support/builders';
import { m01 } from './m01-pull-below-habit';

const check = (inUse: Rating, strength: Scale, habitStrength: Scale) =>
  checkRule(
    m01,
    singleCell({ behaviour: { importance: 5, habitStrength }, condition: { strength }, effect: { inUse } }),
  );

test('flags a pull that does not outweigh the habit', () => {
  expect(check(2, 4, 3).findings).toMatchObject([
    {
      id: 'M01/b',
      score: 50,
      figures: { driving: 8, restraining: 0, net: 8, margin: -1, habitStrength: 3, heldBack: false },
    },
  ]);
});

test('the pull must exceed three times the habit', () => {
  expect(check(3, 3, 3).scores).toEqual({ 'M01/b': 50 });
  expect(check(2, 5, 3).scores).toEqual({});
});

test('a behaviour that conditions do not pull forward is held back', () => {
  expect(check(-1, 3, 1).findings).toMatchObject([
    { score: 80, figures: { net: -3, margin: -6, heldBack: true } },
  ]);
  expect(check(0, 5, 1).findings).toMatchObject([{ score: 80, figures: { net: 0, heldBack: true } }]);
});

test('a behaviour that nobody rated is not assessable, never held back', () => {
  const unrated = { ...singleCell({}), effects: [] };
  expect(checkRule(m01, unrated)).toMatchObject({ scores: {}, missing: { 'M01/b': 'ratings' } });
});

test('an organisation may weigh habits differently', () => {
  const draft = singleCell({
    behaviour: { habitStrength: 3 },
    condition: { strength: 4 },
    effect: { inUse: 2 },
  });
  expect(checkRule(m01, draft, { policy: { habitWeight: 2 } }).scores).toEqual({});
});
