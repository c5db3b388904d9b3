import { expect, test } from 'vitest';
import type { Rating, Scale } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import type { ProgrammeDraft } from '@tests/support/builders';
import { c03 } from './c03-unwritten-rule';

interface Side {
  strength?: Scale;
  inUse?: Rating;
}

const draft = (written: Side, unwritten: Side): ProgrammeDraft => ({
  behaviours: [{ key: 'b', importance: 5 }],
  conditions: [
    { key: 'policy', formality: 'official', strength: written.strength ?? 3 },
    { key: 'habit', formality: 'unofficial', strength: unwritten.strength ?? 3 },
  ],
  effects: [
    { condition: 'policy', behaviour: 'b', inUse: written.inUse ?? 1 },
    { condition: 'habit', behaviour: 'b', inUse: unwritten.inUse ?? -1 },
  ],
});

test('flags an unwritten rule that is stronger than the official one, scored like its own contradiction', () => {
  const { findings } = checkRule(c03, draft({ strength: 3, inUse: 2 }, { strength: 4, inUse: -3 }));
  expect(findings).toMatchObject([
    {
      id: 'C03/policy/habit/b',
      score: 80,
      subjects: { official: 'policy', unofficial: 'habit', behaviour: 'b' },
      figures: { effect: -3, strength: 4, importance: 5, officialEffect: 2, officialStrength: 3 },
    },
  ]);
});

test('equal strength is enough, less is not', () => {
  expect(checkRule(c03, draft({ strength: 4 }, { strength: 4 })).scores).toHaveProperty('C03/policy/habit/b');
  expect(checkRule(c03, draft({ strength: 5 }, { strength: 4 })).scores).toEqual({});
});

test('both sides must take effect', () => {
  expect(checkRule(c03, draft({ inUse: 0 }, { inUse: -3 })).scores).toEqual({});
  expect(checkRule(c03, draft({ inUse: 3 }, { inUse: 0 })).scores).toEqual({});
});

test('does not flag the reverse: an official rule against an unwritten one that helps', () => {
  expect(checkRule(c03, draft({ inUse: -3 }, { inUse: 3, strength: 5 })).scores).toEqual({});
});

test('does not pair conditions across behaviours', () => {
  const pair = draft({}, {});
  expect(
    checkRule(c03, {
      ...pair,
      behaviours: [{ key: 'b' }, { key: 'other' }],
      effects: [
        { condition: 'policy', behaviour: 'b', inUse: 2 },
        { condition: 'habit', behaviour: 'other', inUse: -2 },
      ],
    }).scores,
  ).toEqual({});
});

test('every pair is a finding of its own', () => {
  const one = draft({}, {});
  const { scores } = checkRule(c03, {
    ...one,
    conditions: [...(one.conditions ?? []), { key: 'values', formality: 'official', strength: 2 }],
    effects: [...(one.effects ?? []), { condition: 'values', behaviour: 'b', inUse: 3 }],
  });
  expect(Object.keys(scores)).toEqual(['C03/policy/habit/b', 'C03/values/habit/b']);
});

test('a behaviour without ratings is not assessable', () => {
  expect(checkRule(c03, { ...draft({}, {}), effects: [] }).missing).toEqual({ 'C03/b': 'ratings' });
});
