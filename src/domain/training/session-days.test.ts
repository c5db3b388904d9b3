import { expect, it } from 'vitest';
import { sessionDays } from './session-days';

it.each([
  ['2026-03-30T09:00', '2026-03-30T17:00', '2026-03-30', '2026-03-30'],
  ['2026-03-30T18:00', '2026-03-31T00:00', '2026-03-30', '2026-03-30'],
  ['2026-03-30T18:00', '2026-03-31T00:01', '2026-03-30', '2026-03-31'],
  ['2026-02-27T09:00', '2026-03-02T12:00', '2026-02-27', '2026-03-02'],
])('from %s until %s: %s to %s', (startsAt, endsAt, first, last) => {
  expect(sessionDays({ startsAt, endsAt })).toEqual({ first, last });
});
