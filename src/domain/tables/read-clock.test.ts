import { expect, it } from 'vitest';
import { onTheWall, readClock } from './read-clock';

it.each([
  ['16.09.2026 09:00', 'dmy', '2026-09-16T09:00'],
  ['16.9.26, 9:05 Uhr', 'dmy', '2026-09-16T09:05'],
  ['2026-09-16T14:30:59', 'ymd', '2026-09-16T14:30'],
  ['9/16/2026 12:15 AM', 'mdy', '2026-09-16T00:15'],
  ['Sept 16, 2026 1:15 p.m.', 'named', '2026-09-16T13:15'],
  [46281.375, 'serial1900', '2026-09-16T09:00'],
  [46281.99999, 'serial1900', '2026-09-17T00:00'],
  [{ serial: 46281 }, 'dmy', '2026-09-16T00:00'],
  ['16.09.2026', 'dmy', false],
  ['', 'dmy', null],
  ['16.09.2026 24:00', 'dmy', undefined],
  ['31.02.2026 09:00', 'dmy', undefined],
  ['09:00', 'dmy', undefined],
] as const)('%j in the format %s is %j', (cell, format, clock) => {
  expect(readClock(cell, format)).toBe(clock);
});

it.each([
  ['2026-03-04T08:00:00Z', '2026-03-04T09:00'],
  ['2026-07-01T07:00:00+00:00', '2026-07-01T09:00'],
  ['2026-03-04 08:00 UTC', '2026-03-04T09:00'],
  ['2026-03-04T08:00:00.000Z', '2026-03-04T09:00'],
  ['2026-03-31T23:30:00-0500', '2026-04-01T06:30'],
  ['2026-03-04T09:00+01:00', '2026-03-04T09:00'],
])('%s is a moment: %s in Berlin', (cell, clock) => {
  const written = readClock(cell, 'ymd');
  expect(written && onTheWall(written, 'Europe/Berlin')).toBe(clock);
});
