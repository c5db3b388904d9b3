import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../programme/model';
import { aProgramme } from '@tests/support/audit-properties';
import { buildProgramme, buildSession } from '@tests/support/builders';
import { coverage } from './coverage';

const TODAY = '2026-03-02';
const check = (measures: Partial<Measure>[], own: string[] = [], today = TODAY) =>
  coverage(
    buildProgramme({
      teams: [
        { key: 'sales' },
        { key: 'north', parent: 'sales' },
        { key: 'south', parent: 'sales', headcount: 6 },
        { key: 'office' },
      ],
      behaviours: [{ key: 'b', teams: own }],
      measures: measures.map((change, i) => ({
        key: `m${i}`,
        kind: 'training',
        behaviours: ['b'],
        ...change,
      })),
    }),
    today,
    0.8,
  );
const states = (...args: Parameters<typeof check>) =>
  Object.fromEntries(check(...args).map(({ team, state }) => [team, state]));

test('asks the teams a behaviour is expected of, by those in which people are', () => {
  expect(states([])).toEqual({ north: 'missing', south: 'missing', office: 'missing' });
  expect(states([], ['sales'])).toEqual({ north: 'missing', south: 'missing' });
});

test('planned is what reaches the team and is live', () => {
  expect(states([{ teams: ['north'] }], ['sales'])).toEqual({ north: 'planned', south: 'missing' });
  expect(states([{ teams: ['sales'] }], ['sales'])).toEqual({ north: 'planned', south: 'planned' });
  expect(states([{ status: 'cancelled' }], ['office'])).toEqual({ office: 'missing' });
  expect(states([{ kind: 'communication' }], ['office'])).toEqual({ office: 'missing' });
});

test('trained is a team of which enough people have completed a session, and nothing else', () => {
  expect(states([{ teams: ['north'], status: 'done' }], ['sales'])).toEqual({
    north: 'held',
    south: 'missing',
  });
  const held = (completed: number) => [
    {
      sessions: [
        buildSession({
          key: 's',
          startsAt: '2026-03-02T09:00',
          endsAt: '2026-03-02T12:00',
          attendance: [{ team: 'south', invited: 8, attended: 7, completed }],
        }),
      ],
    },
  ];
  expect(states(held(0), ['sales'])).toEqual({ north: 'planned', south: 'planned' });
  expect(check(held(5), ['sales'])).toEqual([
    { behaviour: 'b', team: 'north', state: 'planned', trainings: ['m0'], completed: 0, headcount: null },
    { behaviour: 'b', team: 'south', state: 'trained', trainings: ['m0'], completed: 5, headcount: 6 },
  ]);
  expect(states(held(4), ['sales'])).toEqual({ north: 'planned', south: 'partly' });
  // Nobody has completed what is still to come.
  expect(states(held(5), ['sales'], '2026-03-01')).toEqual({ north: 'planned', south: 'planned' });
});

test('missing is exactly where no training reaches', () =>
  fc.assert(
    fc.property(aProgramme, (model) => {
      for (const { state, trainings } of coverage(model, TODAY, 0.8))
        expect(state === 'missing').toBe(trainings.length === 0);
    }),
  ));
