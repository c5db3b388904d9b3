import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, moved, placesIn, rangeBetween, sizeOf, within, fullRange } from './range';

const extent = { rows: 5, columns: 4 };
const middle = { row: 2, column: 1 };

describe('moved', () => {
  it.each([
    ['ArrowUp', false, { row: 1, column: 1 }],
    ['ArrowDown', false, { row: 3, column: 1 }],
    ['ArrowLeft', false, { row: 2, column: 0 }],
    ['ArrowRight', false, { row: 2, column: 2 }],
    ['ArrowUp', true, { row: 0, column: 1 }],
    ['ArrowDown', true, { row: 4, column: 1 }],
    ['ArrowLeft', true, { row: 2, column: 0 }],
    ['ArrowRight', true, { row: 2, column: 3 }],
    ['Home', false, { row: 2, column: 0 }],
    ['End', false, { row: 2, column: 3 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 4, column: 3 }],
    ['PageUp', false, { row: 0, column: 1 }],
    ['PageDown', false, { row: 4, column: 1 }],
  ])('%s, far: %s', (key, far, target) => {
    expect(moved(middle, key, far, extent, 3)).toEqual(target);
  });

  it('leaves other keys alone', () => {
    expect(moved(middle, 'Tab', false, extent, 3)).toBeNull();
    expect(moved(middle, 'constructor', false, extent, 3)).toBeNull();
  });

  it('never leaves the grid', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
    const size = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(
        fc.record({ rows: size, columns: size }),
        fc.record({ row: fc.nat(60), column: fc.nat(60) }),
        fc.constantFrom(...keys),
        fc.boolean(),
        fc.integer({ min: 1, max: 20 }),
        (grid, from, key, far, page) => {
          const to = moved(within(from, grid), key, far, grid, page);
          expect(to).toEqual(to && within(to, grid));
        },
      ),
    );
  });
});

describe('ranges', () => {
  const place = fc.record({ row: fc.nat(30), column: fc.nat(30) });

  it('are the same whichever corner they were begun at', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(rangeBetween(a, b)).toEqual(rangeBetween(b, a));
        expect(rangeBetween(a, b)).toEqual(
          rangeBetween({ row: a.row, column: b.column }, { row: b.row, column: a.column }),
        );
      }),
    );
  });

  it('list each of their places once', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const range = rangeBetween(a, b);
        const places = placesIn(range);
        expect(new Set(places.map(({ row, column }) => `${row} ${column}`)).size).toBe(sizeOf(range));
        expect(places[0]).toEqual({ row: range.top, column: range.left });
        expect(places.at(-1)).toEqual({ row: range.bottom, column: range.right });
      }),
    );
  });

  it('may be the whole grid', () => {
    expect(extentOf(fullRange(extent))).toEqual(extent);
  });
});
