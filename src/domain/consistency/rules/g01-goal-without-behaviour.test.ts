import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { g01 } from './g01-goal-without-behaviour';

test('flags a goal that no behaviour serves', () => {
  const { findings } = checkRule(g01, {
    goals: [{ key: 'served' }, { key: 'alone' }],
    behaviours: [{ key: 'b', goals: ['served'] }],
  });
  expect(findings).toMatchObject([
    { id: 'G01/alone', score: 60, severity: 'critical', subjects: { goal: 'alone' } },
  ]);
});

test('one behaviour is enough for several goals', () => {
  const draft = {
    goals: [{ key: 'g' }, { key: 'h' }],
    behaviours: [{ key: 'b', goals: ['g', 'h'] }, { key: 'c' }],
  };
  expect(checkRule(g01, draft).scores).toEqual({});
});

test('without any behaviour every goal is unserved', () => {
  expect(checkRule(g01, { goals: [{ key: 'g' }] }).scores).toEqual({ 'G01/g': 60 });
});

test('without goals there is nothing to assess', () => {
  expect(checkRule(g01, { behaviours: [{ key: 'b' }] }).missing).toEqual({ G01: 'goals' });
});
