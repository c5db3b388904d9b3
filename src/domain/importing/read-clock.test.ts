import { expect, it } from 'vitest';
import { readClock } from './read-clock';

it.each([
  ['16.09.2026 09:00', 'dmy', '2026-09-16T09:00'],
  ['16.9.26, 9:05 Uhr', 'dmy', '2026-09-16T09:05'],
  ['2026-09-16T14:30:59Z', 'ymd', '2026-09-16T14:30'],
  ['9/16/2026 12:15 AM', 'mdy', '2026-09-16T00:15'],
  ['Sept 16, 2026 1:15 p.m.', 'named', '2026-09-16T13:15'],
  [46281.375, 'serial1900', '2026-09-16T09:00'],
  [46281.99999, 'serial1900', '2026-09-17T00:00'],
  [46281, 'dmy', '2026-09-16T00:00'],
  ['16.09.2026', 'dmy', false],
  ['', 'dmy', null],
  ['16.09.2026 24:00', 'dmy', undefined],
  ['31.02.2026 09:00', 'dmy', undefined],
  ['09:00', 'dmy', undefined],
] as const)('%j in the format %s is %j', (cell, format, clock) => {
  expect(readClock(cell, format)).toBe(clock);
});
