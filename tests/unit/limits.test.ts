import { expect, it } from 'vitest';
import { nearestToLimit } from '@tests/support/limits';

const test = (name: string, took: number, limit = 60_000) => ({ name, took, limit });

it('the five tests nearest to their limits are told, the nearest first', () => {
  const tests = [1, 2, 3, 4, 5, 6].map((n) => test(`t${n}`, n * 1_000, n === 1 ? 6_000 : 60_000));
  expect(nearestToLimit(tests).map((line) => line.split(' ').at(-1))).toEqual(['t1', 't6', 't5', 't4', 't3']);
  expect(nearestToLimit(tests)[0]).toBe('  16.7 % (1.0 s of 6.0 s) t1');
});

it('and all that take more than a fifth of it, marked', () => {
  const tests = Array.from({ length: 9 }, (_, n) => test(`t${n}`, n < 7 ? 13_000 : 12_000));
  const lines = nearestToLimit(tests);
  expect(lines).toHaveLength(7);
  expect(new Set(lines.map((line) => line.includes('TOO NEAR')))).toEqual(new Set([true]));
});

it('where nothing is limited there is nothing to tell', () => {
  expect(nearestToLimit([test('t', 1_000, 0), test('u', 1_000, Infinity)])).toEqual([]);
});
