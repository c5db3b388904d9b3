import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { momentOf } from './moment-of';

// Expected moments from Python's zoneinfo.
it.each([
  ['2026-01-15T09:00', 'Europe/Berlin', '2026-01-15T08:00Z'],
  ['2026-07-01T09:00', 'Europe/Berlin', '2026-07-01T07:00Z'],
  ['2026-07-01T09:00', 'Europe/Lisbon', '2026-07-01T08:00Z'],
  ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59Z'],
  ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00Z'],
  ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30Z'],
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30Z'],
  ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00Z'],
  ['2026-01-01T00:00', 'Asia/Kolkata', '2025-12-31T18:30Z'],
  ['2026-06-01T12:00', 'America/New_York', '2026-06-01T16:00Z'],
  ['2026-06-01T12:00', 'UTC', '2026-06-01T12:00Z'],
])('%s in %s is %s', (clock, zone, expected) => {
  expect(new Date(momentOf(clock, zone)).toISOString()).toBe(expected.replace('Z', ':00.000Z'));
});

test('as much time passes as on the clock, give or take the hour of a change', () =>
  fc.assert(
    fc.property(
      fc.nat(500_000),
      fc.nat(3000),
      fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
      (minutes, more, zone) => {
        const clock = (at: number) => new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString().slice(0, 16);
        const passed = (momentOf(clock(minutes + more), zone) - momentOf(clock(minutes), zone)) / 60_000;
        expect(Math.abs(passed - more)).toBeLessThanOrEqual(60);
      },
    ),
  ));

it.each(['Europe/Hamburg', 'America/Coyhaique/Later', 'none', ''])(
  'reads a zone it does not know as UTC: %s',
  (zone) => expect(momentOf('2026-07-01T09:00', zone)).toBe(Date.UTC(2026, 6, 1, 9)),
);
