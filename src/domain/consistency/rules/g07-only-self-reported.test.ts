import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { g07 } from './g07-only-self-reported';

const behaviours = [{ key: 'b', importance: 5 as const }];
const said = { key: 'said', behaviour: 'b', selfReported: true };
const asked = { key: 'asked', behaviour: 'b', selfReported: true };
const seen = { key: 'seen', behaviour: 'b', selfReported: false };

test('flags a behaviour known only from what people say of themselves', () => {
  expect(checkRule(g07, { behaviours, indicators: [said, asked] }).findings).toMatchObject([
    { id: 'G07/b', score: 30, figures: { importance: 5, indicators: 2 } },
  ]);
});

test('one observed indicator is enough', () => {
  expect(checkRule(g07, { behaviours, indicators: [said, seen] }).scores).toEqual({});
});

test('a behaviour without indicator belongs to G06', () => {
  expect(checkRule(g07, { behaviours }).scores).toEqual({});
});

test('without behaviours there is nothing to assess', () => {
  expect(checkRule(g07, {}).missing).toEqual({ G07: 'behaviours' });
});
