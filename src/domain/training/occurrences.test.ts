import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildProgramme, buildSession } from '@tests/support/builders';
import { addDays, daysBetween } from '../calendar/days';
import { occurrences, partsOn } from './occurrences';

const huddle = { rule: 'FREQ=WEEKLY;BYDAY=MO', at: '08:30', minutes: 30 };
const model = buildProgramme({
  programme: { startsOn: '2026-03-01' },
  measures: [
    {
      key: 'course',
      kind: 'training',
      sessions: [
        buildSession({ key: 'two-days', startsAt: '2026-03-09T09:00', endsAt: '2026-03-10T12:30' }),
        buildSession({ key: 'evening', startsAt: '2026-03-12T18:00', endsAt: '2026-03-13T00:00' }),
      ],
    },
    { key: 'huddle', kind: 'leadership', endsOn: '2026-03-20', ritual: huddle },
    {
      key: 'late',
      kind: 'leadership',
      startsOn: '2026-03-11',
      ritual: { ...huddle, at: '23:30', minutes: 60 },
    },
  ],
});
const within = (from: string, until: string) => occurrences(model, '2026-03-05', from, until);
const told = (from: string, until: string) =>
  within(from, until).map(({ measure, session, startsAt, endsAt }) => [measure, session, startsAt, endsAt]);

test('sessions and rituals, in the order of time', () => {
  expect(told('2026-03-09', '2026-03-17')).toEqual([
    ['huddle', null, '2026-03-09T08:30', '2026-03-09T09:00'],
    ['course', 'two-days', '2026-03-09T09:00', '2026-03-10T12:30'],
    ['course', 'evening', '2026-03-12T18:00', '2026-03-13T00:00'],
    ['huddle', null, '2026-03-16T08:30', '2026-03-16T09:00'],
    ['late', null, '2026-03-16T23:30', '2026-03-17T00:30'],
  ]);
});

test('what began before or goes on after is there, what ends at midnight is not there the next day', () => {
  expect(told('2026-03-10', '2026-03-10').map(([, key]) => key)).toEqual(['two-days']);
  expect(told('2026-03-13', '2026-03-13')).toEqual([]);
  expect(told('2026-03-17', '2026-03-17').map(([key]) => key)).toEqual(['late']);
});

test('a ritual ends with its measure, and begins with the programme or today where nothing is said', () => {
  expect(told('2026-03-21', '2026-03-30').map(([key]) => key)).toEqual(['late', 'late']);
  expect(told('2026-02-01', '2026-03-08')).toEqual(
    [['huddle', null, '2026-03-02T08:30', '2026-03-02T09:00']].slice(0, 1),
  );
  const { measures } = model;
  const undated = { programme: { ...model.programme, startsOn: null }, measures };
  expect(occurrences(undated, '2026-03-05', '2026-02-01', '2026-03-08')).toEqual([]);
});

test('a day has its part of what lasts longer', () => {
  const all = within('2026-03-09', '2026-03-10');
  expect(partsOn('2026-03-09', all).map(({ from, to, goesOn }) => [from, to, goesOn])).toEqual([
    [510, 540, false],
    [540, 1440, false],
  ]);
  expect(partsOn('2026-03-10', all).map(({ from, to, goesOn }) => [from, to, goesOn])).toEqual([
    [0, 750, true],
  ]);
});

test('the parts of all days make up the whole', () => {
  const first = '2026-03-25';
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 5000 }), (start, minutes) => {
      const clock = (at: number) => {
        const rest = at % 1440;
        const two = (value: number) => String(value).padStart(2, '0');
        return `${addDays(first, Math.floor(at / 1440))}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
      };
      const course = buildProgramme({
        measures: [
          {
            key: 'm',
            kind: 'training',
            sessions: [buildSession({ key: 's', startsAt: clock(start), endsAt: clock(start + minutes) })],
          },
        ],
      });
      const until = addDays(first, 6);
      const all = occurrences(course, first, first, until);
      const days = Array.from({ length: daysBetween(first, until) + 1 }, (_, at) => addDays(first, at));
      const parts = days.flatMap((day) => partsOn(day, all));
      expect(parts.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(minutes);
      expect(parts.filter(({ goesOn }) => !goesOn)).toHaveLength(1);
    }),
  );
});
