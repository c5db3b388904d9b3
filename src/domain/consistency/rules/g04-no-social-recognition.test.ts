import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { singleCell } from '@tests/support/builders';
import type { Reward } from '../../programme/model';
import { g04 } from './g04-no-social-recognition';

test('flags a behaviour for which only money is to be had', () => {
  const draft = singleCell({
    behaviour: { importance: 5 },
    condition: { reward: 'material' },
    effect: { inUse: 3 },
  });
  expect(checkRule(g04, draft).findings).toMatchObject([
    { id: 'G04/b', score: 60, figures: { importance: 5 } },
  ]);
});

test.each(['social', 'mixed'] as const)('a driving condition with a %s reward is recognition', (reward) => {
  expect(checkRule(g04, singleCell({ condition: { reward }, effect: { inUse: 1 } })).scores).toEqual({});
});

test('a social reward that does not drive the behaviour is none', () => {
  expect(
    checkRule(g04, singleCell({ condition: { reward: 'social' }, effect: { inUse: 0 } })).scores,
  ).toEqual({
    'G04/b': 36,
  });
});

test.each(['recognition', 'leadership'] as const)(
  'a live %s measure is recognition, a cancelled one is not',
  (kind) => {
    const measure = { key: 'm', kind, behaviours: ['b'] };
    expect(checkRule(g04, singleCell({ measures: [measure] })).scores).toEqual({});
    expect(checkRule(g04, singleCell({ measures: [{ ...measure, status: 'cancelled' }] })).scores).toEqual({
      'G04/b': 36,
    });
  },
);

test('without ratings it is not assessable, unless a measure settles the question', () => {
  const unrated = { ...singleCell({}), effects: [] };
  expect(checkRule(g04, unrated)).toMatchObject({ scores: {}, missing: { 'G04/b': 'ratings' } });
  const measures = [{ key: 'm', kind: 'recognition' as const, behaviours: ['b'] }];
  expect(checkRule(g04, { ...unrated, measures })).toMatchObject({ scores: {}, missing: {} });
});

test('where nobody has stated the reward of what drives it, it asks', () => {
  const draft = (reward: Reward | null) => singleCell({ condition: { reward }, effect: { inUse: 2 } });
  expect(checkRule(g04, draft(null))).toMatchObject({ scores: {}, missing: { 'G04/b': 'rewards' } });
  expect(checkRule(g04, draft('none'))).toMatchObject({ scores: { 'G04/b': 36 }, missing: {} });
});
