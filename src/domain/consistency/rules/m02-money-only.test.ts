import { expect, test } from 'vitest';
import type { Reward } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { singleCell, type ProgrammeDraft } from '@tests/support/builders';
import { m02 } from './m02-money-only';

const incentive = { key: 'm', kind: 'incentive' as const, behaviours: ['b'] };

const bonus = (reward: Reward | null, rest: ProgrammeDraft = {}, inUse: 0 | 2 = 2) =>
  checkRule(
    m02,
    singleCell({
      behaviour: { importance: 5 },
      condition: { category: 'recognition_and_bonus', reward },
      effect: { inUse },
      ...rest,
    }),
  );

test('flags a behaviour that only money rewards', () => {
  expect(bonus('material', { measures: [incentive] }).findings).toMatchObject([
    { id: 'M02/b', score: 50, figures: { importance: 5, material: 2 } },
  ]);
});

test.each(['social', 'mixed', 'none'] as const)(
  'a driving condition with reward "%s" is more than money',
  (reward) => {
    expect(bonus(reward, { measures: [incentive] }).scores).toEqual({});
  },
);

test('conditions that do not drive it, or of another category, do not matter', () => {
  expect(bonus('material', {}, 0).scores).toEqual({});
  const draft = singleCell({
    condition: { category: 'leadership', reward: 'material' },
    effect: { inUse: 3 },
  });
  expect(checkRule(m02, draft).scores).toEqual({});
});

test('an incentive alone is money alone, a cancelled one is nothing', () => {
  expect(bonus('social', { measures: [incentive] }, 0).scores).toEqual({ 'M02/b': 50 });
  expect(bonus('social', { measures: [{ ...incentive, status: 'cancelled' }] }, 0).scores).toEqual({});
});

test('a behaviour that nobody rated is not assessable', () => {
  const unrated = { ...singleCell({ measures: [incentive] }), effects: [] };
  expect(checkRule(m02, unrated)).toMatchObject({ scores: {}, missing: { 'M02/b': 'ratings' } });
});

test('where nobody has stated a reward that would decide it, it asks', () => {
  expect(bonus(null, { measures: [incentive] })).toMatchObject({
    scores: {},
    missing: { 'M02/b': 'rewards' },
  });
  expect(bonus(null, {}, 0)).toMatchObject({ scores: {}, missing: {} });
});
