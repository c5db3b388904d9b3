import { expect, it } from 'vitest';
import type { Attendance, Session } from '../programme/model';
import { peopleAtLeast, trainingFunnel } from './training-funnel';

const session = (key: string, attendance: Attendance[]): Session => ({
  key,
  startsAt: '2026-09-16T09:00',
  endsAt: '2026-09-16T11:30',
  timeZone: 'Europe/Berlin',
  place: '',
  trainer: '',
  capacity: null,
  attendance,
});
const sessions = [
  session('one', [
    { team: 'north', invited: 20, attended: 18, completed: 17 },
    { team: 'south', invited: 10, attended: 4, completed: 4 },
  ]),
  session('two', [
    { team: 'north', invited: 20, attended: 12, completed: 10 },
    { team: 'south', invited: 10, attended: 9, completed: 9 },
  ]),
];

it('adds up sessions and teams', () => {
  expect(trainingFunnel(sessions, null)).toEqual({ invited: 60, attended: 43, completed: 40, shift: null });
});

it('counts the teams in which behaviour shifts, of those that can be judged', () => {
  const { shift } = trainingFunnel([], ['sustained', 'shifting', 'no_shift', 'faded', 'not_assessable']);
  expect(shift).toEqual({ judged: 4, shifting: 2 });
});

it('counts people once, as far as counts can tell', () => {
  expect(peopleAtLeast(sessions)).toBe(18 + 9);
  expect(peopleAtLeast([])).toBe(0);
});
