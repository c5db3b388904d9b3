import { describe, expect, it } from 'vitest';
import { buildProgramme } from '@tests/support/builders';
import { nextUnrated, ratingOrder } from './rating-order';

const model = buildProgramme({
  behaviours: [
    { key: 'small', importance: 2 },
    { key: 'big', importance: 5 },
  ],
  conditions: [
    { key: 'weak', strength: 1 },
    { key: 'strong', strength: 5 },
    { key: 'strong-too', strength: 5 },
  ],
});
const order = ratingOrder(model);
const names = order.map(({ behaviour, condition }) => `${behaviour}/${condition}`);
const [first = { condition: '', behaviour: '' }] = order;

describe('the order of rating', () => {
  it('most important behaviour first, strongest condition first, otherwise as listed', () => {
    expect(names).toEqual([
      'big/strong',
      'big/strong-too',
      'big/weak',
      'small/strong',
      'small/strong-too',
      'small/weak',
    ]);
  });

  it('begins at the first unrated cell; an espoused rating alone does not count', () => {
    const { effects } = buildProgramme({
      ...model,
      effects: [
        { ...first, inUse: 0 },
        { condition: 'strong-too', behaviour: 'big', espoused: 2, inUse: null },
      ],
    });
    expect(nextUnrated(order, effects, null)).toEqual({ condition: 'strong-too', behaviour: 'big' });
  });

  it('goes on after a skipped cell, and comes back to it when all others are done', () => {
    expect(nextUnrated(order, [], first)).toEqual(order[1]);
    const last = order.at(-1) ?? first;
    expect(nextUnrated(order, [], last)).toEqual(first);
    const { effects } = buildProgramme({
      ...model,
      effects: order.slice(1).map((cell) => ({ ...cell, inUse: 1 as const })),
    });
    expect(nextUnrated(order, effects, last)).toEqual(first);
    expect(nextUnrated(order, effects, first)).toBeNull();
    expect(nextUnrated([], [], null)).toBeNull();
  });
});
