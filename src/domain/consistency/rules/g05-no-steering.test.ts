import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { singleCell } from '@tests/support/builders';
import { g05 } from './g05-no-steering';

test('flags a behaviour that nothing steers', () => {
  const draft = singleCell({
    behaviour: { importance: 5 },
    condition: { category: 'leadership' },
    effect: { inUse: 3 },
  });
  expect(checkRule(g05, draft).findings).toMatchObject([
    { id: 'G05/b', score: 40, figures: { importance: 5 } },
  ]);
});

test('a recognition and bonus condition that drives it steers, one that does not drive it does not', () => {
  const bonus = (inUse: 0 | 1) =>
    checkRule(g05, singleCell({ condition: { category: 'recognition_and_bonus' }, effect: { inUse } }))
      .scores;
  expect(bonus(1)).toEqual({});
  expect(bonus(0)).toEqual({ 'G05/b': 24 });
});

test.each(['incentive', 'controlling'] as const)(
  'a live %s measure steers, a cancelled one does not',
  (kind) => {
    const measure = { key: 'm', kind, behaviours: ['b'] };
    expect(checkRule(g05, singleCell({ measures: [measure] })).scores).toEqual({});
    expect(checkRule(g05, singleCell({ measures: [{ ...measure, status: 'cancelled' }] })).scores).toEqual({
      'G05/b': 24,
    });
  },
);

test('without ratings it is not assessable, unless a measure settles the question', () => {
  const unrated = { ...singleCell({}), effects: [] };
  expect(checkRule(g05, unrated)).toMatchObject({ scores: {}, missing: { 'G05/b': 'ratings' } });
  const measures = [{ key: 'm', kind: 'controlling' as const, behaviours: ['b'] }];
  expect(checkRule(g05, { ...unrated, measures })).toMatchObject({ scores: {}, missing: {} });
});
