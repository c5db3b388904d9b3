import { expect, test } from 'vitest';
import type { Scale, Stance } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { p03 } from './p03-attention-on-the-uninfluential';

const check = (...people: [influence: Scale, stance: Stance][]) =>
  checkRule(p03, {
    stakeholders: people.map(([influence, stance], i) => ({ key: `s${i}`, influence, stance })),
  });

test('flags a list with more small resisters than influential people', () => {
  expect(check([1, 'resister'], [2, 'resister'], [4, 'endorser']).findings).toMatchObject([
    { id: 'P03', score: 15, subjects: {}, figures: { smallResisters: 2, influential: 1 } },
  ]);
});

test('as many of one as of the other is in order', () => {
  expect(check([1, 'resister'], [2, 'resister'], [4, 'endorser'], [5, 'resister']).scores).toEqual({});
});

test('only resisters of influence 1 and 2 count, and only influence 4 and 5 against them', () => {
  expect(check([3, 'resister']).scores).toEqual({});
  expect(check([2, 'fence-sitter']).scores).toEqual({});
  expect(check([2, 'resister'], [3, 'endorser']).scores).toEqual({ P03: 15 });
});

test('says so when nobody is recorded', () => {
  expect(checkRule(p03, {}).missing).toEqual({ P03: 'stakeholders' });
});
