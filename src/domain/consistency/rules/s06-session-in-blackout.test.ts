import { expect, test } from 'vitest';
import type { Blackout, Measure } from '../../programme/model';
import { buildSession } from '@tests/support/builders';
import { checkRule } from '@tests/support/check-rule';
import { s06 } from './s06-session-in-blackout';

const teams = [{ key: 'sales' }, { key: 'north', parent: 'sales' }, { key: 'south', parent: 'sales' }];
const quarterEnd = {
  key: 'q1',
  title: 'Quarter end',
  startsOn: '2026-03-30',
  endsOn: '2026-03-31',
  teams: [],
};
const session = (startsAt: string, endsAt: string, key = startsAt.slice(0, 10)) =>
  buildSession({ key, startsAt, endsAt });
const onDay = (day: string) => session(`${day}T09:00`, `${day}T17:00`);

const check = (measure: Partial<Measure>, ...blackouts: Blackout[]) =>
  checkRule(s06, {
    teams,
    blackouts,
    measures: [
      {
        key: 'm',
        kind: 'training',
        teams: ['north'],
        startsOn: '2026-03-02',
        endsOn: '2026-04-10',
        ...measure,
      },
    ],
  });

test('flags a session on a day on which its teams have no time', () => {
  expect(check({ sessions: [onDay('2026-03-30'), onDay('2026-04-08')] }, quarterEnd).findings).toMatchObject([
    {
      id: 'S06/m/2026-03-30',
      score: 20,
      severity: 'medium',
      subjects: { measure: 'm', period: '2026-03-30' },
      figures: { heldOn: '2026-03-30', sessions: 1, blackouts: 'Quarter end' },
    },
  ]);
});

test('the days before and after are free, the first and the last are not', () => {
  const days = ['2026-03-29', '2026-03-30', '2026-03-31', '2026-04-01'].map(onDay);
  expect(check({ sessions: days }, quarterEnd).scores).toEqual({
    'S06/m/2026-03-30': 20,
    'S06/m/2026-03-31': 20,
  });
});

test('one that runs into it is inside, one that ends at midnight is not', () => {
  const night = session('2026-03-29T18:00', '2026-03-30T00:00');
  expect(check({ sessions: [night] }, quarterEnd).scores).toEqual({});
  const longer = session('2026-03-29T18:00', '2026-03-30T09:00');
  expect(check({ sessions: [longer] }, quarterEnd).scores).toEqual({ 'S06/m/2026-03-29': 20 });
});

test('two sessions of a day are one finding, and all periods they touch are named', () => {
  const sessions = [
    session('2026-03-30T09:00', '2026-03-30T12:00', 'a'),
    session('2026-03-30T13:00', '2026-03-30T17:00', 'b'),
  ];
  const fair = { ...quarterEnd, key: 'fair', title: 'Trade fair' };
  expect(check({ sessions }, quarterEnd, fair).findings).toMatchObject([
    { id: 'S06/m/2026-03-30', figures: { sessions: 2, blackouts: 'Trade fair, Quarter end' } },
  ]);
});

test('a period of other teams does not matter; one of a team above or below does', () => {
  const sessions = [onDay('2026-03-30')];
  const flagged = { 'S06/m/2026-03-30': 20 };
  expect(check({ sessions }, { ...quarterEnd, teams: ['south'] }).scores).toEqual({});
  expect(check({ sessions }, { ...quarterEnd, teams: ['sales'] }).scores).toEqual(flagged);
  expect(check({ sessions, teams: ['sales'] }, { ...quarterEnd, teams: ['south'] }).scores).toEqual(flagged);
  expect(check({ sessions, teams: [] }, { ...quarterEnd, teams: ['south'] }).scores).toEqual(flagged);
});

test('does not look at what is cancelled or no training', () => {
  const sessions = [onDay('2026-03-30')];
  expect(check({ sessions, status: 'cancelled' }, quarterEnd)).toMatchObject({ scores: {}, missing: {} });
  expect(check({ kind: 'leadership' }, quarterEnd)).toMatchObject({ scores: {}, missing: {} });
});

test('says what is missing: periods, or sessions of a training that may fall into one', () => {
  expect(check({ sessions: [onDay('2026-03-30')] }).missing).toEqual({ S06: 'blackouts' });
  expect(check({}, quarterEnd).missing).toEqual({ 'S06/m': 'sessions' });
  expect(check({ startsOn: null, endsOn: null }, quarterEnd).missing).toEqual({ 'S06/m': 'sessions' });
  expect(check({ startsOn: '2026-04-01' }, quarterEnd).missing).toEqual({});
  expect(check({ endsOn: '2026-03-29' }, quarterEnd).missing).toEqual({});
  expect(checkRule(s06, {}).missing).toEqual({});
});
