import { describe, expect, it } from 'vitest';
import { ratingByKey, sideOf } from './rating-scale';

describe('ratingByKey', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowUp', -3, -2],
    ['ArrowLeft', 0, -1],
    ['ArrowDown', 3, 2],
    ['Home', 2, -3],
    ['End', null, 3],
    ['Delete', -3, null],
    ['Backspace', 2, null],
    ['2', -1, 2],
    ['0', null, 0],
  ] as const)('%s on %s gives %s', (key, value, next) => {
    expect(ratingByKey(key, value, false)).toBe(next);
  });

  it('goes one step to either side of zero from an unrated cell', () => {
    expect(ratingByKey('ArrowRight', null, false)).toBe(1);
    expect(ratingByKey('ArrowLeft', null, false)).toBe(-1);
  });

  it('takes a minus typed before the digit', () => {
    expect(ratingByKey('3', null, true)).toBe(-3);
    expect(ratingByKey('0', 2, true)).toBe(0);
  });

  it.each(['4', 'a', 'Enter', 'Tab', ' '])('leaves %s to others', (key) => {
    expect(ratingByKey(key, 1, false)).toBeUndefined();
  });

  it('stays at the ends', () => {
    expect(ratingByKey('ArrowRight', 3, false)).toBeUndefined();
    expect(ratingByKey('ArrowLeft', -3, false)).toBeUndefined();
  });
});

it('tells which way a rating pulls', () => {
  expect([-1, 0, 3].map(sideOf)).toEqual(['pull', 'neutral', 'carry']);
});
