import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween } from '../calendar/days';
import { quarterOf } from '../calendar/quarters';
import type { Blackout } from '../programme/model';
import { quarterEnds } from './quarter-ends';

const span = (today: string, blackouts: readonly Blackout[] = []) =>
  quarterEnds(today, blackouts).map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`);

it('are the last two weeks of the four quarters to come', () => {
  expect(span('2026-11-25')).toEqual([
    '2026-12-18 2026-12-31',
    '2027-03-18 2027-03-31',
    '2027-06-17 2027-06-30',
    '2027-09-17 2027-09-30',
  ]);
});

it('begin with the one that runs, up to its last day', () => {
  expect(span('2026-12-31')[0]).toBe('2026-12-18 2026-12-31');
  expect(span('2027-01-01')[0]).toBe('2027-03-18 2027-03-31');
});

it('are fourteen days at the end of four quarters in a row, whatever day it is', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2198-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const today = date.toISOString().slice(0, 10);
      const ends = quarterEnds(today, []);
      expect(ends[0]?.endsOn && quarterOf(ends[0].endsOn)).toBe(quarterOf(today));
      for (const { startsOn, endsOn } of ends) expect(daysBetween(startsOn, endsOn)).toBe(13);
      expect(new Set(ends.map(({ key }) => key)).size).toBe(4);
    }),
  );
});

const blackout = (changes: Partial<Blackout>): Blackout => ({
  key: 'closing',
  title: 'Closing',
  startsOn: '2026-12-01',
  endsOn: '2026-12-31',
  teams: [],
  ...changes,
});

it.each([
  ['under its own key, whenever it is by now', { key: 'quarter-end-2026-q4', endsOn: '2026-12-02' }, true],
  ['by a longer period of everybody', {}, true],
  ['by one of a single team alone', { teams: ['south'] }, false],
  ['by one that begins too late', { startsOn: '2026-12-20' }, false],
])('is known %s', (_how, changes, known) => {
  expect(quarterEnds('2026-11-25', [blackout(changes)]).map((each) => each.known)).toEqual([
    known,
    false,
    false,
    false,
  ]);
});
