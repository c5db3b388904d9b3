import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { singleCell } from '@tests/support/builders';
import { c01 } from './c01-contradiction';

test('flags a bonus that rewards the opposite, with everything the score came from', () => {
  const { findings } = checkRule(
    c01,
    singleCell({
      behaviour: { importance: 5 },
      condition: { category: 'recognition_and_bonus', strength: 5 },
      effect: { inUse: -3 },
    }),
  );
  expect(findings).toEqual([
    {
      id: 'C01/c/b',
      rule: 'C01',
      severity: 'critical',
      score: 100,
      subjects: { condition: 'c', behaviour: 'b' },
      figures: {
        effect: -3,
        strength: 5,
        importance: 5,
        confidence: 'high',
        category: 'recognition_and_bonus',
      },
      remedies: ['change_condition', 'weaken_condition', 'pair_measure', 'accept_tension'],
    },
  ]);
});

test('the score shrinks with effect, strength, importance and confidence', () => {
  const score = (
    inUse: -1 | -2 | -3,
    strength: 3 | 5,
    importance: 3 | 5,
    confidence: 'high' | 'medium' | 'low',
  ) =>
    checkRule(
      c01,
      singleCell({ behaviour: { importance }, condition: { strength }, effect: { inUse, confidence } }),
    ).scores['C01/c/b'];
  expect(score(-2, 5, 5, 'high')).toBe(66.67);
  expect(score(-3, 3, 5, 'high')).toBe(60);
  expect(score(-3, 5, 3, 'high')).toBe(60);
  expect(score(-3, 5, 5, 'medium')).toBe(80);
  expect(score(-3, 5, 5, 'low')).toBe(60);
  expect(score(-1, 3, 3, 'low')).toBe(7.2);
});

test.each([0, 1, 3] as const)('does not flag an effect of %i, however strong the condition', (inUse) => {
  expect(checkRule(c01, singleCell({ condition: { strength: 5 }, effect: { inUse } })).scores).toEqual({});
});

test('flags from −1 on, not only a strong contradiction', () => {
  expect(checkRule(c01, singleCell({ effect: { inUse: -1 } })).scores).toEqual({ 'C01/c/b': 12 });
});

test('does not take what is espoused for what is in use', () => {
  expect(checkRule(c01, singleCell({ effect: { espoused: -3, inUse: 1 } })).scores).toEqual({});
});

test('says which ratings are missing instead of staying silent', () => {
  const draft = singleCell({ effect: { espoused: 2, inUse: null } });
  expect(checkRule(c01, draft).missing).toEqual({ 'C01/b': 'ratings' });
  expect(
    checkRule(c01, {
      ...draft,
      conditions: [{ key: 'c' }, { key: 'd' }],
      effects: [
        { condition: 'c', behaviour: 'b' },
        { condition: 'd', behaviour: 'b', inUse: 2 },
      ],
    }).missing,
  ).toEqual({ 'C01/c/b': 'ratings' });
  expect(checkRule(c01, { behaviours: [{ key: 'b' }] }).missing).toEqual({ C01: 'conditions' });
  expect(checkRule(c01, { conditions: [{ key: 'c' }] }).missing).toEqual({ C01: 'behaviours' });
});

test('an organisation may set the mark elsewhere', () => {
  const policy = { C01: { effectAtMost: -2 } };
  expect(checkRule(c01, singleCell({ effect: { inUse: -1 } }), { policy }).scores).toEqual({});
  expect(checkRule(c01, singleCell({ effect: { inUse: -2 } }), { policy }).scores).toEqual({ 'C01/c/b': 24 });
});
