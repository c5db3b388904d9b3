import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { g06 } from './g06-not-measured';

const behaviours = [{ key: 'b', importance: 4 as const }];

test('flags a behaviour without indicator', () => {
  expect(checkRule(g06, { behaviours }).findings).toMatchObject([
    { id: 'G06/b', score: 40, figures: { importance: 4 } },
  ]);
});

test('any indicator will do, also one without readings yet', () => {
  expect(checkRule(g06, { behaviours, indicators: [{ key: 'i', behaviour: 'b' }] }).scores).toEqual({});
});

test('an indicator of another behaviour does not count', () => {
  const draft = {
    behaviours: [...behaviours, { key: 'other' }],
    indicators: [{ key: 'i', behaviour: 'other' }],
  };
  expect(checkRule(g06, draft).scores).toEqual({ 'G06/b': 40 });
});

test('without behaviours there is nothing to assess', () => {
  expect(checkRule(g06, {}).missing).toEqual({ G06: 'behaviours' });
});
