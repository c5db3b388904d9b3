import { expect, it } from 'vitest';
import { daysBetween } from '../calendar/days';
import { mondayOf } from '../calendar/weeks';
import { MEASURE_KINDS } from '../programme/model';
import { usualSpan } from './measure-template';

it('begins on a Monday that has not gone by', () => {
  expect(usualSpan('training', '2026-11-25').startsOn).toBe('2026-11-30');
  expect(usualSpan('training', '2026-11-30').startsOn).toBe('2026-11-30');
  expect(usualSpan('training', '2026-12-01').startsOn).toBe('2026-12-07');
});

it.each(MEASURE_KINDS)('ends on the Friday of a later week: %s', (kind) => {
  const { startsOn, endsOn } = usualSpan(kind, '2026-11-25');
  expect(daysBetween(mondayOf(endsOn), endsOn)).toBe(4);
  expect(daysBetween(startsOn, endsOn)).toBeGreaterThanOrEqual(25);
});
