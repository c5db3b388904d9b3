import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MORTGAGE_COST } from '@tests/support/series';
import { movingRanges, xmrLimits } from './xmr';

describe('xmrLimits', () => {
  it('are those of Montgomery’s exercise 6.5, but for the third decimal of the factors', () => {
    const limits = xmrLimits(MORTGAGE_COST.slice(0, 20), null);
    // His tables: 3 / 1.128 and 3.267 give 279.7833, 321.2167 and 25.4482.
    expect(limits?.centre).toBe(300.5);
    expect(limits?.meanMovingRange).toBeCloseTo(7.7895, 4);
    expect(limits?.lower).toBeCloseTo(279.7833, 2);
    expect(limits?.upper).toBeCloseTo(321.2167, 2);
    expect(limits?.movingRangeLimit).toBeCloseTo(25.4482, 1);
    expect(limits?.firmness).toBe('firm');
  });

  it('are none for fewer than 5 readings, for trial up to 11, firm from 12', () => {
    const firmness = (count: number) => xmrLimits(MORTGAGE_COST.slice(0, count), null)?.firmness ?? null;
    expect([0, 4, 5, 11, 12, 40].map(firmness)).toEqual([null, null, 'trial', 'trial', 'firm', 'firm']);
  });

  it('of shares lie within 0 and 100, while the zones keep their width', () => {
    const limits = xmrLimits([5, 20, 3, 18, 4], { min: 0, max: 100 });
    expect(limits).toMatchObject({ centre: 10, lower: 0, upper: 10 + 2.66 * 15.25 });
    expect(limits?.reach).toBeCloseTo(2.66 * 15.25);
    expect(xmrLimits([95, 80, 97, 82, 96], { min: 0, max: 100 })?.upper).toBe(100);
  });

  it('of per cent that are no share are not cut: quotas reached by more than 100, growth around 0', () => {
    const share = { min: 0, max: 100 };
    const quota = [105, 112, 98, 110, 115];
    expect(xmrLimits(quota, share)).toEqual(xmrLimits(quota, null));
    const growth = [-2, 3, 1, -1, 2];
    expect(xmrLimits(growth, share)).toEqual(xmrLimits(growth, null));
  });

  it('meet in the centre when nothing ever moves', () => {
    expect(xmrLimits([7, 7, 7, 7, 7], null)).toMatchObject({
      centre: 7,
      lower: 7,
      upper: 7,
      movingRangeLimit: 0,
    });
  });
});

const readings = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 60 });

describe('whatever the readings are, the limits', () => {
  it('lie around the centre, at equal distance', () => {
    fc.assert(
      fc.property(readings, (values) => {
        const limits = xmrLimits(values, null);
        expect(limits?.lower).toBeLessThanOrEqual(limits?.centre ?? NaN);
        expect((limits?.upper ?? NaN) - (limits?.centre ?? NaN)).toBeCloseTo(
          (limits?.centre ?? NaN) - (limits?.lower ?? NaN),
          6,
        );
      }),
    );
  });

  it('move and stretch as the readings do', () => {
    fc.assert(
      fc.property(
        readings,
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 20 }),
        (values, shift, scale) => {
          const limits = xmrLimits(values, null);
          const moved = xmrLimits(
            values.map((value) => value * scale + shift),
            null,
          );
          for (const key of ['centre', 'lower', 'upper'] as const) {
            expect(moved?.[key]).toBeCloseTo((limits?.[key] ?? NaN) * scale + shift, 6);
          }
          expect(moved?.movingRangeLimit).toBeCloseTo((limits?.movingRangeLimit ?? NaN) * scale, 6);
        },
      ),
    );
  });

  it('are the same read backwards', () => {
    fc.assert(
      fc.property(readings, (values) => {
        expect(movingRanges([...values].reverse()).reverse()).toEqual(movingRanges(values));
      }),
    );
  });
});
