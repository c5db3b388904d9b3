import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sideBySide, type MinuteRange } from './side-by-side';

const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 240 }))
    .map(([from, minutes]): MinuteRange => ({ from, to: from + minutes })),
  { maxLength: 12 },
);
const overlap = (a: MinuteRange, b: MinuteRange) => a.from < b.to && b.from < a.to;

test('what overlaps stands side by side, what touches stands below', () => {
  expect(
    sideBySide([
      { from: 600, to: 660 },
      { from: 540, to: 600 },
      { from: 570, to: 630 },
    ]),
  ).toEqual([
    { lane: 0, lanes: 2 },
    { lane: 0, lanes: 2 },
    { lane: 1, lanes: 2 },
  ]);
  expect(sideBySide([])).toEqual([]);
});

test('no two at once share a lane, and no more lanes are used than there are at once', () => {
  fc.assert(
    fc.property(stretches, (all) => {
      const placed = sideBySide(all);
      all.forEach((one, i) =>
        all.forEach((other, j) => {
          if (i < j && overlap(one, other)) {
            expect(placed[i]?.lane).not.toBe(placed[j]?.lane);
            expect(placed[i]?.lanes).toBe(placed[j]?.lanes);
          }
        }),
      );
      const atOnce = Math.max(
        0,
        ...all.map(({ from }) => all.filter((each) => each.from <= from && from < each.to).length),
      );
      expect(Math.max(0, ...placed.map(({ lanes }) => lanes))).toBe(atOnce);
      placed.forEach(({ lane, lanes }) => expect(lane).toBeLessThan(lanes));
    }),
  );
});
