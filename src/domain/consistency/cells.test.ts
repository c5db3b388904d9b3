import { expect, test } from 'vitest';
import { buildBehaviour, buildCondition, buildEffect } from '@tests/support/builders';
import { matrixOf } from './cells';

const conditions = ['c0', 'c1', 'c2'].map((key) => buildCondition({ key }));
const behaviours = ['b0', 'b1'].map((key) => buildBehaviour({ key }));
const cell = (condition: string, behaviour: string, inUse: -2 | 0 | 3 | null) =>
  buildEffect({ condition, behaviour, inUse });

test('orders rated cells by condition, then behaviour, and knows where each condition starts', () => {
  const { cells, unrated } = matrixOf(
    [cell('c2', 'b1', 3), cell('c0', 'b1', -2), cell('c2', 'b0', 0), cell('c1', 'b0', null)],
    conditions,
    behaviours,
  );
  expect([...cells.condition]).toEqual([0, 2, 2]);
  expect([...cells.behaviour]).toEqual([1, 0, 1]);
  expect([...cells.inUse]).toEqual([-2, 0, 3]);
  expect([...cells.start]).toEqual([0, 1, 1, 3]);
  expect(unrated.map(({ condition }) => condition)).toEqual(['c1']);
});

test('refuses what the programme file and the database refuse as well', () => {
  expect(() => matrixOf([cell('c9', 'b0', 0)], conditions, behaviours)).toThrow('unknown condition "c9"');
  expect(() => matrixOf([cell('c0', 'b9', 0)], conditions, behaviours)).toThrow('unknown behaviour "b9"');
  expect(() => matrixOf([cell('c0', 'b0', 0), cell('c0', 'b0', 3)], conditions, behaviours)).toThrow(
    'The effect of "c0" on "b0" is there twice',
  );
});
