import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { g03 } from './g03-untrained';

const behaviours = [{ key: 'b', importance: 5 as const }];

test('flags a behaviour without training', () => {
  expect(checkRule(g03, { behaviours }).findings).toMatchObject([
    { id: 'G03/b', score: 60, figures: { importance: 5 } },
  ]);
});

test('a training that is planned, running or done is enough', () => {
  for (const status of ['planned', 'running', 'done'] as const) {
    const measures = [{ key: 'm', kind: 'training' as const, behaviours: ['b'], status }];
    expect(checkRule(g03, { behaviours, measures }).scores).toEqual({});
  }
});

test('a cancelled training, another kind of measure or a training on something else is not', () => {
  const measures = [
    { key: 'm1', kind: 'training' as const, behaviours: ['b'], status: 'cancelled' as const },
    { key: 'm2', kind: 'communication' as const, behaviours: ['b'] },
    { key: 'm3', kind: 'training' as const, behaviours: ['other'] },
    { key: 'm4', behaviours: ['b'] },
  ];
  const both = [...behaviours, { key: 'other', importance: 1 as const }];
  expect(checkRule(g03, { behaviours: both, measures }).scores).toEqual({ 'G03/b': 60 });
});

test('without behaviours there is nothing to assess', () => {
  expect(checkRule(g03, {}).missing).toEqual({ G03: 'behaviours' });
});
