import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from './spread';

it.each([
  ['labels with room between them stay', [20, 60, 100], [20, 60, 100]],
  ['one that would touch another moves down', [20, 24], [20, 34]],
  ['at the bottom the others make room', [100, 112, 113], [85, 99, 113]],
  ['none leaves the picture at the top', [2, 50], [7, 50]],
  ['the order of the list does not matter', [24, 20], [34, 20]],
])('%s', (_, wanted, placed) => {
  expect(spread(wanted, 14, 0, 120)).toEqual(placed);
});

it('no two touch, all are in the room, and none passes another', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (wanted) => {
      const placed = spread(wanted, 14, 0, 300);
      const order = wanted.map((_, i) => i).sort((a, b) => (placed[a] ?? 0) - (placed[b] ?? 0));
      for (const [at, i] of order.entries()) {
        expect(placed[i]).toBeGreaterThanOrEqual(7);
        expect(placed[i]).toBeLessThanOrEqual(293);
        const next = order[at + 1];
        if (next === undefined) continue;
        expect((placed[next] ?? 0) - (placed[i] ?? 0)).toBeGreaterThanOrEqual(14);
        expect(wanted[i]).toBeLessThanOrEqual(wanted[next] ?? 0);
      }
    }),
  );
});
