import { expect, test } from 'vitest';
import type { Rating, Scale } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import type { ProgrammeDraft } from '@tests/support/builders';
import { c04 } from './c04-mixed-signals';

/** Behaviour `b` under conditions of the given strength and effect. */
const under = (forces: [strength: Scale, inUse: Rating][], importance: Scale = 5): ProgrammeDraft => ({
  behaviours: [{ key: 'b', importance }],
  conditions: forces.map(([strength], i) => ({ key: `c${i}`, strength })),
  effects: forces.map(([, inUse], i) => ({ condition: `c${i}`, behaviour: 'b', inUse })),
});

test('flags strong forces in both directions', () => {
  const { findings } = checkRule(
    c04,
    under(
      [
        [4, 3],
        [1, 0],
        [4, -2],
        [1, -1],
      ],
      4,
    ),
  );
  expect(findings).toMatchObject([
    {
      id: 'C04/b',
      score: 60,
      figures: { driving: 12, restraining: 9, ratio: 0.75, drivingConditions: 1, restrainingConditions: 2 },
    },
  ]);
});

test('both forces must reach six', () => {
  expect(
    checkRule(
      c04,
      under([
        [3, 2],
        [3, -2],
      ]),
    ).scores,
  ).toEqual({ 'C04/b': 100 });
  expect(
    checkRule(
      c04,
      under([
        [3, 2],
        [5, -1],
      ]),
    ).scores,
  ).toEqual({});
  expect(
    checkRule(
      c04,
      under([
        [5, 1],
        [3, -2],
      ]),
    ).scores,
  ).toEqual({});
});

test('the smaller force must reach half of the larger one', () => {
  expect(
    checkRule(
      c04,
      under([
        [4, 3],
        [3, -2],
      ]),
    ).scores,
  ).toEqual({ 'C04/b': 50 });
  expect(
    checkRule(
      c04,
      under([
        [5, 3],
        [3, -2],
      ]),
    ).scores,
  ).toEqual({});
});

test('one clear direction is no mixed signal', () => {
  expect(
    checkRule(
      c04,
      under([
        [5, 3],
        [5, 3],
      ]),
    ).scores,
  ).toEqual({});
});

test('a behaviour without ratings is not assessable', () => {
  expect(checkRule(c04, { behaviours: [{ key: 'b' }], conditions: [{ key: 'c' }] }).missing).toEqual({
    'C04/b': 'ratings',
  });
});
