import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/days';
import { addressOf, lastYear, rangeBetween, rangeChosen } from './visible-range';

const readings = Array.from({ length: 60 }, (_, week) => ({
  period: addDays('2025-01-06', week * 7),
  value: week,
  n: null,
}));

describe('the range of an address', () => {
  test.each([
    ['says nothing', undefined, undefined, 0, 59],
    ['begins on a day between two readings', '2025-01-15', undefined, 2, 59],
    ['ends on a day between two readings', undefined, '2025-02-05', 0, 4],
    ['has both ends', '2025-02-03', '2025-03-03', 4, 8],
    ['leaves too few to make a course', '2025-02-03', '2025-02-17', 0, 59],
    ['begins after the last reading', '2030-01-01', undefined, 0, 59],
    ['ends before the first', undefined, '2020-01-01', 0, 59],
    ['is turned round', '2025-06-02', '2025-02-03', 0, 59],
  ])('%s', (_, from, until, first, last) => {
    expect(rangeBetween(readings, from, until)).toEqual({ first, last });
  });

  test('is said so that it comes out the same', () => {
    const range = { first: 7, last: 31 };
    const { from, until } = addressOf(readings, range);
    expect(rangeBetween(readings, from, until)).toEqual(range);
  });

  test('leaves an end open that is the end of the series', () => {
    expect(addressOf(readings, { first: 0, last: 59 })).toEqual({ from: undefined, until: undefined });
  });
});

test('the last year has 52 weeks', () => {
  expect(lastYear(readings)).toEqual({ first: 8, last: 59 });
});

describe('the range of a brush', () => {
  test.each([
    ['is as the ends stand', { startIndex: 10, endIndex: 20 }, { first: 10, last: 20 }],
    ['may have its ends turned round', { startIndex: 40, endIndex: 20 }, { first: 20, last: 40 }],
    [
      'keeps its end when its beginning comes too near',
      { startIndex: 29, endIndex: 30 },
      { first: 27, last: 30 },
    ],
    [
      'keeps its beginning when its end comes too near',
      { startIndex: 5, endIndex: 6 },
      { first: 5, last: 8 },
    ],
    ['stays within the series at its end', { startIndex: 58, endIndex: 59 }, { first: 56, last: 59 }],
  ])('%s', (_, ends, range) => {
    expect(rangeChosen(60, ends, { first: 5, last: 30 })).toEqual(range);
  });

  test('is the whole of a series that is shorter than a course', () => {
    expect(rangeChosen(3, { startIndex: 1, endIndex: 1 }, { first: 0, last: 2 })).toEqual({
      first: 0,
      last: 2,
    });
  });
});
