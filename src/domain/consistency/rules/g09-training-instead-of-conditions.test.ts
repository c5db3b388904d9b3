import { expect, test } from 'vitest';
import type { MeasureKind, Rating } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { singleCell } from '@tests/support/builders';
import { g09 } from './g09-training-instead-of-conditions';

const draft = (inUse: Rating, ...kinds: (MeasureKind | null)[]) =>
  singleCell({
    behaviour: { importance: 5 },
    condition: { strength: 4 },
    effect: { inUse },
    measures: kinds.map((kind, i) => ({ key: `m${i}`, kind, behaviours: ['b'] })),
  });

test('flags training as the only answer to conditions that hold back', () => {
  expect(checkRule(g09, draft(-2, 'training', 'training')).findings).toMatchObject([
    { id: 'G09/b', score: 80, figures: { driving: 0, restraining: 8, importance: 5, trainings: 2 } },
  ]);
});

test('training is right where conditions do not hold back more than they push', () => {
  expect(checkRule(g09, draft(0, 'training')).scores).toEqual({});
  expect(checkRule(g09, draft(1, 'training')).scores).toEqual({});
});

test('any other live measure beside the training is enough, a cancelled one is not', () => {
  expect(checkRule(g09, draft(-2, 'training', 'condition_change')).scores).toEqual({});
  const cancelled = {
    key: 'x',
    kind: 'leadership' as const,
    behaviours: ['b'],
    status: 'cancelled' as const,
  };
  const alone = draft(-2, 'training');
  expect(checkRule(g09, { ...alone, measures: [...(alone.measures ?? []), cancelled] }).scores).toEqual({
    'G09/b': 80,
  });
});

test('no measure at all is not "only training"', () => {
  expect(checkRule(g09, draft(-2)).scores).toEqual({});
});

test('says so when ratings or the kind of a measure are missing', () => {
  expect(checkRule(g09, { ...draft(0, 'training'), effects: [] }).missing).toEqual({ 'G09/b': 'ratings' });
  expect(checkRule(g09, draft(-2, 'training', null))).toMatchObject({
    scores: {},
    missing: { 'G09/b': 'kinds' },
  });
});
