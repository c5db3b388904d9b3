import { describe, expect, it } from 'vitest';
import { EMPTY_SELECTION, keepVisible, toggled } from './selection';

describe('ticking rows', () => {
  const order = ['a', 'b', 'c', 'd'];
  const ids = (clicks: [string, boolean][]) => [
    ...clicks.reduce((selection, [id, range]) => toggled(selection, order, id, range), EMPTY_SELECTION).ids,
  ];

  it('ticks and unticks one', () => {
    expect(ids([['b', false]])).toEqual(['b']);
    expect(
      ids([
        ['b', false],
        ['b', false],
      ]),
    ).toEqual([]);
  });

  it('takes all between with shift, in either direction, and back again', () => {
    expect(
      ids([
        ['b', false],
        ['d', true],
      ]),
    ).toEqual(['b', 'c', 'd']);
    expect(
      ids([
        ['d', false],
        ['b', true],
      ]).sort(),
    ).toEqual(['b', 'c', 'd']);
    expect(
      ids([
        ['a', false],
        ['d', true],
        ['b', true],
      ]),
    ).toEqual(['a']);
  });

  it('forgets what is shown no longer', () => {
    const both = toggled(toggled(EMPTY_SELECTION, order, 'a', false), order, 'c', false);
    expect(keepVisible(both, order)).toBe(both);
    const one = keepVisible(both, ['b', 'c']);
    expect([...one.ids]).toEqual(['c']);
    expect([...keepVisible(one, order).ids]).toEqual(['c']);
  });

  it('takes one alone where nothing has been ticked before', () => {
    expect(ids([['c', true]])).toEqual(['c']);
  });
});
