import { expect, test } from 'vitest';
import type { MeasureKind } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { g11 } from './g11-appeals-only';

const check = (...kinds: (MeasureKind | null)[]) =>
  checkRule(g11, {
    behaviours: [{ key: 'b', importance: 5 }],
    measures: kinds.map((kind, i) => ({ key: `m${i}`, kind, behaviours: ['b'] })),
  });

test('flags a behaviour that is only talked about', () => {
  expect(check('communication', 'communication').findings).toMatchObject([
    { id: 'G11/b', score: 80, figures: { importance: 5, measures: 2 } },
  ]);
});

test('talk that is followed by anything else is not flagged', () => {
  expect(check('communication', 'recognition').scores).toEqual({});
});

test('no measure at all is no appeal', () => {
  expect(check().scores).toEqual({});
});

test('a cancelled measure does not count, neither for nor against', () => {
  const measures = [
    { key: 'm', kind: 'communication' as const, behaviours: ['b'] },
    { key: 'n', kind: 'structural' as const, behaviours: ['b'], status: 'cancelled' as const },
  ];
  expect(checkRule(g11, { behaviours: [{ key: 'b' }], measures }).scores).toEqual({ 'G11/b': 48 });
});

test('says so when the kind of a measure is missing; without behaviours there is nothing to assess', () => {
  expect(check('communication', null)).toMatchObject({ scores: {}, missing: { 'G11/b': 'kinds' } });
  expect(check(null)).toMatchObject({ scores: {}, missing: {} });
  expect(checkRule(g11, {}).missing).toEqual({ G11: 'behaviours' });
});
