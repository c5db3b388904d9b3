import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekly } from '@tests/support/series';
import { niceTicks, scalesFor, ticksFor } from './scales';

describe('niceTicks', () => {
  it.each([
    [0, 100, 5, [0, 20, 40, 60, 80, 100]],
    [13.4, 46, 5, [10, 20, 30, 40, 50]],
    [0.11, 0.29, 3, [0.1, 0.2, 0.3]],
    [7, 7, 3, [5, 10]],
    [-3, 4, 3, [-5, 0, 5]],
    [Infinity, -Infinity, 3, [0, 1]],
  ])('of %f to %f: %j steps: %j', (low, high, wanted, ticks) => {
    expect(niceTicks(low, high, wanted)).toEqual(ticks);
  });

  it('enclose whatever range there is, evenly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(1e6), (low, span) => {
        const ticks = niceTicks(low / 100, (low + span) / 100, 5);
        expect(ticks[0]).toBeLessThanOrEqual(low / 100);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual((low + span) / 100);
        expect(ticks.length).toBeLessThanOrEqual(9);
      }),
    );
  });
});

it.each([
  [[1e15, 1e15 - 0.125]],
  [[-1e15, -1e15 + 0.125, -1e15]],
  [[-1e15, 1e15, 0]],
  [[0, Number.MIN_VALUE]],
  [[1e15 / 3, 1e15 / 3 + 0.0625]],
])('values at the ends of what there may be have a place: %j', (values) => {
  const frame = { width: 300, height: 200, top: 10, right: 5, bottom: 20, left: 30 };
  const { y } = scalesFor(weekly(values), null, frame);
  const ticks = ticksFor(weekly(values), null, [], 5);
  expect(new Set(ticks).size).toBe(ticks.length);
  for (const value of values) {
    expect(y(value)).toBeGreaterThanOrEqual(9);
    expect(y(value)).toBeLessThanOrEqual(181);
  }
});

it('everything lies within the frame, later to the right, higher further up', () => {
  const frame = { width: 300, height: 200, top: 10, right: 5, bottom: 20, left: 30 };
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 }), (values) => {
      const readings = weekly(values);
      const { x, y } = scalesFor(readings, null, frame);
      for (const { period, value } of readings) {
        expect(x(period)).toBeGreaterThanOrEqual(30);
        expect(x(period)).toBeLessThanOrEqual(295);
        expect(y(value)).toBeGreaterThanOrEqual(10);
        expect(y(value)).toBeLessThanOrEqual(180);
      }
      expect(y(60)).toBeLessThan(y(50));
      expect(ticksFor(readings, null, [60], 5).at(-1)).toBeGreaterThanOrEqual(60);
    }),
  );
});
