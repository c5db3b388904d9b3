import { expect, test } from 'vitest';
import { formatTicks } from './measured';

test('figures of an axis have as many decimals as the one that needs most', () => {
  expect(formatTicks('de', [0, 0.5, 1])).toEqual(['0,0', '0,5', '1,0']);
  expect(formatTicks('de', [0, 1000, 2000])).toEqual(['0', '1.000', '2.000']);
  expect(formatTicks('en', [5, 5.005, 5.01])).toEqual(['5.000', '5.005', '5.010']);
});
