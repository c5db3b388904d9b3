import { describe, expect, it, test } from 'vitest';
import type { Measure, Session } from '../programme/model';
import { buildProgramme, buildSession, buildTeam, type ProgrammeDraft } from '@tests/support/builders';
import { conflicts, type Holiday } from './conflicts';
import { headcountOf } from './headcount-of';

const teams = [
  { key: 'sales', headcount: null },
  { key: 'north', parent: 'sales', headcount: 12 },
  { key: 'south', parent: 'sales', headcount: 8 },
];
const session = (key: string, from: string, to: string, rest: Partial<Session> = {}) =>
  buildSession({ key, startsAt: `2026-03-02T${from}`, endsAt: `2026-03-02T${to}`, ...rest });
const training = (key: string, sessions: Session[], rest: Partial<Measure> = {}) => ({
  key,
  kind: 'training' as const,
  teams: ['north'],
  sessions,
  ...rest,
});
const check = (
  measures: ReturnType<typeof training>[],
  rest: ProgrammeDraft = {},
  holidays: Holiday[] = [],
) => conflicts(buildProgramme({ teams, measures, ...rest }), holidays);

describe('two sessions at once', () => {
  it('ask too much of the same team, the later naming the earlier', () => {
    expect(
      check([
        training('b', [session('s', '10:00', '11:00')]),
        training('a', [session('s', '09:00', '12:00')]),
      ]),
    ).toEqual([
      {
        kind: 'same_team',
        measure: 'b',
        session: 's',
        other: { measure: 'a', session: 's' },
        shared: ['north'],
      },
    ]);
  });

  it('meet through a team above, not across teams or back to back', () => {
    const morning = [session('s', '09:00', '12:00')];
    const of = (own: string[]) => check([training('a', morning), training('b', morning, { teams: own })]);
    expect(of(['sales'])).toMatchObject([{ kind: 'same_team', shared: ['north'] }]);
    expect(of(['south'])).toEqual([]);
    expect(check([training('a', [session('s', '09:00', '12:00'), session('t', '12:00', '13:00')])])).toEqual(
      [],
    );
  });

  it('are compared as moments: nine in Lisbon is ten in Berlin', () => {
    const berlin = training('a', [session('s', '10:00', '11:00')]);
    const at = (timeZone: string) =>
      check([berlin, training('b', [session('s', '09:00', '10:00', { timeZone })])]).map(({ kind }) => kind);
    expect(at('Europe/Lisbon')).toEqual(['same_team']);
    expect(at('Europe/Berlin')).toEqual([]);
  });

  it('cannot have the same trainer, whoever else is meant', () => {
    const at = (trainer: string, team: string) =>
      training(team, [session('s', '09:00', '12:00', { trainer })], { teams: [team] });
    expect(check([at('Eva Brandt', 'north'), at(' Eva Brandt', 'south')])).toMatchObject([
      { kind: 'same_trainer', shared: ['Eva Brandt'] },
    ]);
    expect(check([at('', 'north'), at('', 'south')])).toEqual([]);
  });

  it('are no conflict for teams of which nobody was invited, or once one is cancelled', () => {
    const attendance = [{ team: 'south', invited: 8, attended: 0, completed: 0 }];
    const both = { teams: ['sales'] };
    const first = training('a', [session('s', '09:00', '12:00')]);
    expect(check([first, training('b', [session('s', '09:00', '12:00', { attendance })], both)])).toEqual([]);
    expect(check([first, training('b', [session('s', '09:00', '12:00')], { status: 'cancelled' })])).toEqual(
      [],
    );
  });
});

test('a session must not lie in a period without time, nor on a public holiday', () => {
  const blackouts = [
    { key: 'fair', startsOn: '2026-03-01', endsOn: '2026-03-02', teams: ['north'] },
    { key: 'other', startsOn: '2026-03-01', endsOn: '2026-03-02', teams: ['south'] },
  ];
  const holiday = { on: '2026-03-02', name: 'Feiertag', teams: null };
  expect(check([training('a', [session('s', '09:00', '12:00')])], { blackouts }, [holiday])).toEqual([
    { kind: 'blackout', measure: 'a', session: 's', blackout: 'fair' },
    { kind: 'holiday', measure: 'a', session: 's', holiday },
  ]);
});

test('a holiday in the midst of a session of several days counts, a weekend too', () => {
  const days = (startsAt: string, endsAt: string) =>
    check([training('a', [buildSession({ key: 's', startsAt, endsAt })])], {}, [
      { on: '2026-04-03', name: 'Karfreitag', teams: null },
    ]).map((conflict) => (conflict.kind === 'weekend' ? conflict.on : conflict.kind));
  expect(days('2026-04-02T09:00', '2026-04-07T12:00')).toEqual(['holiday', '2026-04-04']);
  expect(days('2026-04-04T22:00', '2026-04-05T00:00')).toEqual(['2026-04-04']);
  expect(days('2026-04-10T09:00', '2026-04-11T00:00')).toEqual([]);
  expect(days('2026-04-12T09:00', '2026-04-13T12:00')).toEqual(['2026-04-12']);
});

test('a holiday of other teams speaks against nothing', () => {
  const allSaints = (...whose: string[]) =>
    check(
      [
        training(
          'a',
          [buildSession({ key: 's', startsAt: '2026-04-02T09:00', endsAt: '2026-04-02T12:00' })],
          { teams: ['south'] },
        ),
      ],
      {},
      [{ on: '2026-04-02', name: 'Gründonnerstag', teams: whose }],
    );
  expect(allSaints('north')).toEqual([]);
  expect(allSaints('north', 'south')).toMatchObject([{ kind: 'holiday' }]);
});

test('a session lies within its training, as far as one knows when that is', () => {
  const within = (startsOn: string | null, endsOn: string | null) =>
    check([training('a', [session('s', '09:00', '12:00')], { startsOn, endsOn })]);
  expect(within('2026-03-02', '2026-03-02')).toEqual([]);
  expect(within(null, null)).toEqual([]);
  expect(within('2026-03-03', null)).toEqual([
    { kind: 'outside', measure: 'a', session: 's', startsOn: '2026-03-03', endsOn: null },
  ]);
  expect(within(null, '2026-03-01')).toMatchObject([{ kind: 'outside' }]);
});

test('seats must do for the invited; while nobody is, for the teams', () => {
  const seats = (capacity: number | null, attendance: Session['attendance'] = []) =>
    check([training('a', [session('s', '09:00', '12:00', { capacity, attendance })], { teams: ['sales'] })]);
  expect(seats(19)).toMatchObject([{ kind: 'too_few_seats', capacity: 19, needed: 20 }]);
  expect(seats(20)).toEqual([]);
  expect(seats(null)).toEqual([]);
  const invited = [{ team: 'north', invited: 10, attended: 9, completed: 9 }];
  expect(seats(10, invited)).toEqual([]);
  expect(seats(9, invited)).toMatchObject([{ needed: 10 }]);
});

test('heads are counted once, and unknown stays unknown', () => {
  const all = teams.map(buildTeam);
  expect(headcountOf(new Set(['sales', 'north', 'south']), all)).toBe(20);
  expect(headcountOf(new Set(['north']), all)).toBe(12);
  expect(headcountOf(new Set(['gone']), all)).toBeNull();
  const unknown = [buildTeam({ key: 'x' }), ...all];
  expect(headcountOf(new Set(['x', 'north']), unknown)).toBeNull();
});
