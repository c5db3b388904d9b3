import { expect, test } from 'vitest';
import type { Measure, Rating, Scale } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { singleCell } from '@tests/support/builders';
import { s07 } from './s07-structure-on-unchanged-conditions';

const reorganisation = { key: 'reorg', kind: 'structural' as const, behaviours: ['b'] };

const check = (measures: (Partial<Measure> & { key: string })[], strength: Scale = 5, inUse: Rating = -3) =>
  checkRule(
    s07,
    singleCell({ behaviour: { importance: 5 }, condition: { strength }, effect: { inUse }, measures }),
  );

test('flags a reorganisation while the bonus still contradicts', () => {
  expect(check([reorganisation]).findings).toMatchObject([
    {
      id: 'S07/c/b/reorg',
      score: 50,
      subjects: { condition: 'c', behaviour: 'b', measure: 'reorg' },
      figures: { effect: -3, strength: 5, importance: 5, contradictionScore: 100 },
    },
  ]);
});

test('an incentive is flagged alike, other kinds are not', () => {
  expect(check([{ ...reorganisation, kind: 'incentive' }]).scores).toEqual({ 'S07/c/b/reorg': 50 });
  expect(check([{ ...reorganisation, kind: 'leadership' }]).scores).toEqual({});
  expect(check([{ ...reorganisation, status: 'cancelled' }]).scores).toEqual({});
});

test('only contradictions of 60 points and more', () => {
  // 100 · 1 · (3/5) = 60 and 100 · (2/3) · (4/5) = 53.33
  expect(check([reorganisation], 3, -3).scores).toEqual({ 'S07/c/b/reorg': 50 });
  expect(check([reorganisation], 4, -2).scores).toEqual({});
});

test('any live measure that names the condition is a remedy, whenever it ends', () => {
  const remedy = { key: 'r', kind: 'condition_change' as const, conditions: ['c'] };
  expect(check([reorganisation, remedy]).scores).toEqual({});
  expect(check([{ ...reorganisation, conditions: ['c'] }]).scores).toEqual({});
  expect(check([reorganisation, { ...remedy, status: 'cancelled' }]).scores).toEqual({ 'S07/c/b/reorg': 50 });
});

test('says so when the conditions of its behaviour are not rated', () => {
  const draft = { ...singleCell({ measures: [reorganisation] }), effects: [] };
  expect(checkRule(s07, draft)).toMatchObject({ scores: {}, missing: { 'S07/b': 'ratings' } });
});
