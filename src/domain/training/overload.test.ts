import { expect, test } from 'vitest';
import { buildProgramme, buildSession, type ProgrammeDraft } from '@tests/support/builders';
import { DEFAULT_POLICY } from '../consistency/policy';
import { measuresBehind, overloadOf } from './overload';
import { teamLoads } from './team-loads';

const overload = (draft: ProgrammeDraft) =>
  teamLoads(buildProgramme({ teams: [{ key: 'north' }], ...draft }), DEFAULT_POLICY).map((load) =>
    overloadOf(load, DEFAULT_POLICY),
  )[0];

const training = {
  kind: 'training' as const,
  teams: ['north'],
  startsOn: '2026-02-09',
  endsOn: '2026-02-13',
};

test('names the trainings of every week that is too full, the longest first, and none of the others', () => {
  const found = overload({
    measures: [
      { key: 'short', ...training, hoursPerHead: 2 },
      { key: 'long', ...training, hoursPerHead: 8, startsOn: '2026-02-02' },
      { key: 'later', ...training, hoursPerHead: 3, startsOn: '2026-03-02', endsOn: '2026-03-06' },
    ],
  });
  expect(found?.weeks).toEqual([
    {
      period: '2026-02-09',
      amount: 6,
      parts: [
        { measure: 'long', amount: 4 },
        { measure: 'short', amount: 2 },
      ],
    },
  ]);
  expect(found && measuresBehind(found)).toEqual(['long', 'short']);
});

test('sessions of one training in one week are one part', () => {
  const sessions = ['2026-02-10', '2026-02-12'].map((day) =>
    buildSession({ key: day, startsAt: `${day}T09:00`, endsAt: `${day}T12:00` }),
  );
  const found = overload({ measures: [{ key: 'course', ...training, hoursPerHead: 6, sessions }] });
  expect(found?.weeks).toEqual([
    { period: '2026-02-09', amount: 6, parts: [{ measure: 'course', amount: 6 }] },
  ]);
});

test('names the measures that introduce too much in a quarter', () => {
  const starts = ['2026-04-01', '2026-05-15', '2026-06-30'];
  const found = overload({
    behaviours: starts.map((_, i) => ({ key: `b${i}`, effort: 4 as const })),
    measures: starts.map((startsOn, i) => ({
      key: `m${i}`,
      kind: 'communication',
      behaviours: [`b${i}`],
      startsOn,
    })),
  });
  expect(found?.weeks).toEqual([]);
  expect(found?.quarters.map(({ period, amount }) => [period, amount])).toEqual([['2026-Q2', 3]]);
  expect(found && measuresBehind(found)).toEqual(['m0', 'm1', 'm2']);
});
