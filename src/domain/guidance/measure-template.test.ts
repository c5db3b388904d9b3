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

it('of a training waits for weeks without a blackout period, and for ends that are no holidays', () => {
  const yearEnd = { startsOn: '2026-12-14', endsOn: '2027-01-08' };
  const holidays = [{ on: '2026-12-25' }, { on: '2027-01-01' }];
  expect(usualSpan('training', '2026-11-25', { blackouts: [yearEnd] })).toEqual({
    startsOn: '2027-01-11',
    endsOn: '2027-02-05',
  });
  expect(usualSpan('training', '2026-11-25', { blackouts: [], holidays })).toEqual({
    startsOn: '2026-12-14',
    endsOn: '2027-01-08',
  });
  expect(usualSpan('leadership', '2026-11-25', { blackouts: [yearEnd] }).startsOn).toBe('2026-11-30');
});

it('of a training begins at once where half a year is closed', () => {
  const always = { startsOn: '2026-01-01', endsOn: '2028-12-31' };
  expect(usualSpan('training', '2026-11-25', { blackouts: [always] }).startsOn).toBe('2026-11-30');
});
