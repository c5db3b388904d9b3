import { expect, it } from 'vitest';
import { hoursShown } from './hours-shown';

it.each([
  ['a working day where there is nothing', [], 8, 18],
  ['it too where all lies within', [[480, 1080]], 8, 18],
  ['more where something begins early', [[450, 480]], 7, 18],
  ['or ends late', [[1080, 1210]], 8, 21],
  [
    'not the nights of what goes on for days',
    [
      [540, 1440],
      [0, 1440],
      [0, 720],
    ],
    8,
    18,
  ],
  ['but what ends in the early morning', [[0, 90]], 1, 18],
] as const)('a week shows %s', (_, events, from, to) => {
  expect(hoursShown(events.map(([start, end]) => ({ from: start, to: end })))).toEqual({ from, to });
});
