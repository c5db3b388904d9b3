import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { buildSession, type ProgrammeDraft } from '@tests/support/builders';
import { s04 } from './s04-team-overload';

const training = (change: object) => ({
  key: 'm',
  kind: 'training' as const,
  teams: ['north'],
  startsOn: '2026-02-02',
  endsOn: '2026-02-06',
  ...change,
});

const teams = [{ key: 'sales' }, { key: 'north', parent: 'sales' }, { key: 'south', parent: 'sales' }];
const hours = (...changes: object[]) =>
  checkRule(s04, { teams, measures: changes.map((change, i) => training({ key: `m${i}`, ...change })) });

test('flags a team whose trainings pile up in one week', () => {
  // 8 hours over two weeks, and 3 more in the second of them.
  const { findings } = hours(
    { hoursPerHead: 8, startsOn: '2026-02-02', endsOn: '2026-02-13' },
    { hoursPerHead: 3, startsOn: '2026-02-12', endsOn: '2026-02-12' },
  );
  expect(findings).toMatchObject([
    {
      id: 'S04/north',
      score: 40,
      subjects: { team: 'north' },
      figures: { peakHours: 7, peakWeek: '2026-02-09', hoursLimit: 4, behaviours: 0, quarter: null },
    },
  ]);
});

test('four hours in a week are bearable, a little more is not', () => {
  expect(hours({ hoursPerHead: 4 }).scores).toEqual({});
  expect(hours({ hoursPerHead: 4.25 }).scores).toEqual({ 'S04/north': 40 });
});

test('hours spread over the ISO weeks that the measure touches, without noise at the limit', () => {
  // Sunday to Monday are two weeks.
  expect(hours({ hoursPerHead: 8, startsOn: '2026-02-08', endsOn: '2026-02-09' }).scores).toEqual({});
  // Three thirds and three more make exactly four.
  const third = { hoursPerHead: 1, startsOn: '2026-02-02', endsOn: '2026-02-20' };
  expect(hours(third, third, third, { hoursPerHead: 3 }).scores).toEqual({});
});

test('hours stand in the weeks of the sessions once there are any, each session an equal part', () => {
  const sessions = ['2026-02-03', '2026-02-05', '2026-02-26'].map((day) =>
    buildSession({ key: day, startsAt: `${day}T09:00`, endsAt: `${day}T12:00` }),
  );
  const spread = { hoursPerHead: 9, startsOn: '2026-02-02', endsOn: '2026-02-27' };
  expect(hours(spread).scores).toEqual({});
  expect(hours({ ...spread, sessions }).findings).toMatchObject([
    { id: 'S04/north', figures: { peakHours: 6, peakWeek: '2026-02-02' } },
  ]);
  expect(hours({ ...spread, startsOn: null, endsOn: null, sessions }).scores).toEqual({ 'S04/north': 40 });
});

test('does not count what is cancelled, of another kind, or for another team', () => {
  expect(hours({ hoursPerHead: 40, status: 'cancelled' }).scores).toEqual({});
  expect(hours({ hoursPerHead: 40, kind: 'communication' }).scores).toEqual({});
  expect(hours({ hoursPerHead: 3 }, { hoursPerHead: 3, teams: ['south'] }).scores).toEqual({});
});

test('a training for a team is one for the teams below it, not for the one above', () => {
  const both = hours({ hoursPerHead: 3, teams: ['sales'] }, { hoursPerHead: 3, teams: ['north'] });
  expect(both.scores).toEqual({ 'S04/north': 40 });
});

test('a training without teams is for the teams of its behaviours, and those without teams for everybody', () => {
  const measures = [training({ teams: [], behaviours: ['b'], hoursPerHead: 5 })];
  const of = (own: string[]) =>
    checkRule(s04, { teams, measures, behaviours: [{ key: 'b', teams: own }] }).scores;
  expect(Object.keys(of(['south']))).toEqual(['S04/south']);
  expect(Object.keys(of([]))).toEqual(['S04/north', 'S04/sales', 'S04/south']);
});

/** Behaviours introduced by a measure starting on the given days. */
const introduced = (starts: string[], change: object = {}): ProgrammeDraft => ({
  teams: [{ key: 'north' }, { key: 'south' }],
  behaviours: starts.map((_, i) => ({ key: `b${i}`, effort: 4, teams: ['north'], ...change })),
  measures: starts.map((startsOn, i) => ({
    key: `m${i}`,
    kind: 'communication',
    behaviours: [`b${i}`],
    teams: [],
    startsOn,
    endsOn: '2026-12-31',
  })),
});

test('flags three demanding behaviours introduced in one quarter', () => {
  const { findings } = checkRule(s04, introduced(['2026-04-01', '2026-05-15', '2026-06-30']));
  expect(findings).toMatchObject([
    { id: 'S04/north', figures: { peakHours: 0, peakWeek: null, behaviours: 3, quarter: '2026-Q2' } },
  ]);
});

test('does not flag two, or three over two quarters, or easier ones', () => {
  expect(checkRule(s04, introduced(['2026-04-01', '2026-05-15'])).scores).toEqual({});
  expect(checkRule(s04, introduced(['2026-04-01', '2026-05-15', '2026-07-01'])).scores).toEqual({});
  expect(
    checkRule(s04, introduced(['2026-04-01', '2026-05-15', '2026-06-30'], { effort: 3 })).scores,
  ).toEqual({});
});

test('a behaviour is introduced once, by the first measure on it that reaches the team', () => {
  const draft = introduced(['2026-04-01', '2026-05-15', '2026-07-01']);
  const elsewhere = { key: 'x', behaviours: ['b2'], teams: ['south'], startsOn: '2026-04-01' };
  expect(checkRule(s04, { ...draft, measures: [...(draft.measures ?? []), elsewhere] }).scores).toEqual({});
  const here = { ...elsewhere, teams: ['north'] };
  expect(checkRule(s04, { ...draft, measures: [...(draft.measures ?? []), here] }).scores).toEqual({
    'S04/north': 40,
  });
});

test('says which measure cannot be placed, and why', () => {
  expect(hours({ hoursPerHead: null }).missing).toEqual({ 'S04/m0': 'hours' });
  expect(hours({ hoursPerHead: 8, endsOn: null }).missing).toEqual({ 'S04/m0': 'dates' });
  expect(hours({ hoursPerHead: 8, teams: [] }).missing).toEqual({ 'S04/m0': 'teams' });
  const undated = introduced(['2026-04-01']);
  expect(checkRule(s04, { ...undated, measures: [{ key: 'm', behaviours: ['b0'] }] }).missing).toEqual({
    'S04/m': 'dates',
  });
  expect(checkRule(s04, { teams }).missing).toEqual({ S04: 'measures' });
  expect(checkRule(s04, { measures: [{ key: 'm' }] }).missing).toEqual({ S04: 'teams' });
});
