import { expect, test } from 'vitest';
import type { Measure, Rating, Scale } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { singleCell } from '@tests/support/builders';
import { s01 } from './s01-training-into-headwind';

const training = { key: 'training', kind: 'training' as const, behaviours: ['b'], startsOn: '2026-03-02' };

const draft = (measures: (Partial<Measure> & { key: string })[], strength: Scale = 5, inUse: Rating = -2) =>
  singleCell({ behaviour: { importance: 5 }, condition: { strength }, effect: { inUse }, measures });

const remedy = (change: Partial<Measure>) => ({
  key: 'remedy',
  kind: 'condition_change' as const,
  conditions: ['c'],
  ...change,
});

test('flags a training that starts before the condition has changed', () => {
  const { findings } = checkRule(s01, draft([training, remedy({ endsOn: '2026-03-31' })]));
  expect(findings).toMatchObject([
    {
      id: 'S01/c/b/training',
      score: 66.67,
      subjects: { condition: 'c', behaviour: 'b', measure: 'training' },
      figures: { effect: -2, strength: 5, startsOn: '2026-03-02', remedyEndsOn: '2026-03-31' },
    },
  ]);
});

test('a remedy that has ended by the first day of the training is in time', () => {
  expect(checkRule(s01, draft([training, remedy({ endsOn: '2026-03-02' })])).scores).toEqual({});
  expect(checkRule(s01, draft([training, remedy({ endsOn: '2026-03-03' })])).scores).toHaveProperty(
    'S01/c/b/training',
  );
});

test('the earliest of several remedies decides', () => {
  const late = remedy({ key: 'late', endsOn: '2026-12-31' });
  expect(checkRule(s01, draft([training, late, remedy({ endsOn: '2026-02-01' })])).scores).toEqual({});
});

test('a remedy without end, or called off, remedies nothing', () => {
  expect(checkRule(s01, draft([training, remedy({})])).findings[0]?.figures.remedyEndsOn).toBeNull();
  const cancelled = remedy({ endsOn: '2026-01-31', status: 'cancelled' });
  expect(checkRule(s01, draft([training, cancelled])).findings[0]?.figures.remedyEndsOn).toBeNull();
});

test('only contradictions of 35 points and more are a headwind', () => {
  // 100 · (2/3) · (3/5) = 40 and 100 · (1/3) · 1 = 33.33
  expect(checkRule(s01, draft([training], 3, -2)).scores).toEqual({ 'S01/c/b/training': 40 });
  expect(checkRule(s01, draft([training], 5, -1)).scores).toEqual({});
});

test('does not flag a cancelled training, other kinds of measure, or training on another behaviour', () => {
  expect(checkRule(s01, draft([{ ...training, status: 'cancelled' }])).scores).toEqual({});
  expect(checkRule(s01, draft([{ ...training, kind: 'communication' }])).scores).toEqual({});
  expect(checkRule(s01, draft([{ ...training, behaviours: [] }])).scores).toEqual({});
});

test('says which date or rating is missing', () => {
  const undated = { ...training, startsOn: null };
  expect(checkRule(s01, draft([undated]))).toMatchObject({
    scores: {},
    missing: { 'S01/b/training': 'dates' },
  });
  expect(checkRule(s01, draft([undated], 5, 2)).missing).toEqual({});
  expect(checkRule(s01, { ...draft([training]), effects: [] }).missing).toEqual({ 'S01/b': 'ratings' });
});
