import { describe, expect, it } from 'vitest';
import { readHeadcount } from './headcount';

describe('a headcount', () => {
  it.each([
    ['12', 12],
    [' 0 ', 0],
    ['1.200', 1200],
    ['1,200', 1200],
    ["1'200", 1200],
    ['1 200', 1200],
    ['1.234.567', 1_234_567],
  ])('is read from %j', (text, count) => expect(readHeadcount(text)).toBe(count));

  it.each(['', 'many', '1.5', '-3', '12 people', '10000001', '1.2000'])('is not read from %j', (text) =>
    expect(readHeadcount(text)).toBeNull(),
  );
});
