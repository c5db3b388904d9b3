import { expect, test } from 'vitest';
import type { MeasureKind } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { g10 } from './g10-single-lever';

const check = (...kinds: (MeasureKind | null)[]) =>
  checkRule(g10, {
    behaviours: [{ key: 'b', importance: 5 }],
    measures: kinds.map((kind, i) => ({ key: `m${i}`, kind, behaviours: ['b'] })),
  });

test('flags several measures that all pull the same lever', () => {
  expect(
    check('incentive', 'controlling', 'recognition', 'condition_change', 'structural').findings,
  ).toMatchObject([
    { id: 'G10/b', score: 40, figures: { importance: 5, lever: 'reinforcement', measures: 5 } },
  ]);
});

test.each([
  ['communication', 'understanding'],
  ['training', 'skills'],
  ['leadership', 'role_modelling'],
] as const)('%s pulls the lever of %s', (kind, lever) => {
  expect(check(kind).findings[0]?.figures.lever).toBe(lever);
});

test('two levers are enough', () => {
  expect(check('training', 'leadership').scores).toEqual({});
  expect(check('communication', 'incentive').scores).toEqual({});
});

test('no live measure is no lever at all', () => {
  expect(check().findings).toMatchObject([{ score: 40, figures: { lever: null, measures: 0 } }]);
  const measures = [
    { key: 'm', kind: 'training' as const, behaviours: ['b'] },
    { key: 'n', kind: 'leadership' as const, behaviours: ['b'], status: 'cancelled' as const },
  ];
  expect(checkRule(g10, { behaviours: [{ key: 'b' }], measures }).findings[0]?.figures.lever).toBe('skills');
});

test('a measure without kind pulls no lever; without behaviours there is nothing to assess', () => {
  expect(check(null).findings[0]?.figures).toMatchObject({ lever: null, measures: 1 });
  expect(checkRule(g10, {}).missing).toEqual({ G10: 'behaviours' });
});
