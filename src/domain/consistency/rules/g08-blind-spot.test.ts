import { expect, test } from 'vitest';
import { CONDITION_CATEGORIES } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { g08 } from './g08-blind-spot';

test('flags the category in which nothing is rated, and counts what is waiting there', () => {
  const { findings } = checkRule(g08, {
    behaviours: [{ key: 'b' }],
    conditions: [
      ...CONDITION_CATEGORIES.map((category) => ({ key: category, category })),
      { key: 'more', category: 'hr_policy' },
    ],
    effects: CONDITION_CATEGORIES.filter((category) => category !== 'hr_policy').map((condition) => ({
      condition,
      behaviour: 'b',
      inUse: 0,
    })),
  });
  expect(findings).toMatchObject([
    { id: 'G08/hr_policy', score: 30, subjects: { category: 'hr_policy' }, figures: { conditions: 2 } },
  ]);
});

test('one rated cell opens the category, a rating of zero too', () => {
  const { scores } = checkRule(g08, {
    behaviours: [{ key: 'b' }, { key: 'unrated' }],
    conditions: [{ key: 'c', category: 'leadership' }],
    effects: [{ condition: 'c', behaviour: 'b', inUse: 0 }],
  });
  expect(scores).not.toHaveProperty('G08/leadership');
  expect(Object.keys(scores)).toHaveLength(8);
});

test('a cell without rating in use does not open it', () => {
  const { scores } = checkRule(g08, {
    behaviours: [{ key: 'b' }],
    conditions: [{ key: 'c', category: 'leadership' }],
    effects: [{ condition: 'c', behaviour: 'b', espoused: 3 }],
  });
  expect(scores).toHaveProperty('G08/leadership');
});

test('a condition without category opens none; an empty programme is blind everywhere', () => {
  const { scores } = checkRule(g08, {
    behaviours: [{ key: 'b' }],
    conditions: [{ key: 'c' }],
    effects: [{ condition: 'c', behaviour: 'b', inUse: 2 }],
  });
  expect(Object.keys(scores)).toHaveLength(9);
  expect(Object.keys(checkRule(g08, {}).scores)).toHaveLength(9);
});
