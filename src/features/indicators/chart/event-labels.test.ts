import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelEvents } from './event-labels';

const at = (x: number, number: number, title = 'CRM training for all teams') => ({ x, number, title });

it('says the number and whole words', () => {
  expect(labelEvents([at(50, 1)], 800)).toEqual([{ row: 0, text: '1 CRM training for all …' }]);
  expect(labelEvents([at(50, 1, 'Ride along')], 800)).toEqual([{ row: 0, text: '1 Ride along' }]);
  expect(labelEvents([at(50, 1, 'New Monday meeting: one opportunity')], 800)).toEqual([
    { row: 0, text: '1 New Monday meeting …' },
  ]);
});

it('puts an earlier one above those it reaches over', () => {
  expect(labelEvents([at(50, 1), at(90, 2), at(400, 3)], 800).map(({ row }) => row)).toEqual([1, 0, 0]);
});

it('leaves it at the number at the edge, and where too many come together', () => {
  expect(labelEvents([at(780, 4)], 800)).toEqual([{ row: 0, text: '4' }]);
  expect(labelEvents([at(20, 1), at(60, 2), at(100, 3), at(140, 4)], 800).map(({ text }) => text)).toEqual([
    '1',
    '2 CRM training for all …',
    '3 CRM training for all …',
    '4 CRM training for all …',
  ]);
});

it('no line runs through a name, and no name covers another, while there is room for the numbers', () => {
  const events = fc
    .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 12 })
    .map((places) => places.sort((a, b) => a - b).map((place, i) => at(place * 25, i + 1)));
  fc.assert(
    fc.property(events, (given) => {
      const labels = labelEvents(given, 1100);
      for (const [i, { row, text }] of labels.entries())
        for (const [j, other] of labels.entries()) {
          const reaches = (given[i]?.x ?? 0) + text.length * 5.9 > (given[j]?.x ?? 0);
          if (j > i && reaches) expect(other.row).toBeLessThan(row);
        }
    }),
  );
});
