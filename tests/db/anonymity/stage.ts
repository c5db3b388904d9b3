import { become, type Connection, literal } from '@tests/support/database';
import { PEOPLE, type Persona, uuid } from '@tests/support/personas';
import { type Event, MOST_TEAMS, PERIODS, type Truth } from './truth';

/*
 * Organisations in the database, as they are stored: planted, changed, and looked at as somebody who may only read.
 */

interface Reading {
  team: number;
  period: number;
  value: number;
  n: number | null;
}

/** What is stored of one indicator at one time. */
interface Stored {
  cadence: 'month' | 'quarter';
  readings: Reading[];
}

/** What is stored of an organisation at one time. */
export interface State {
  least: number;
  parents: (number | null)[];
  heads: (number | null)[];
  indicators: Stored[];
}

/** A value on a page. */
export interface Shown {
  indicator: number;
  team: number;
  /** Index of the month, or of the first one of the quarter. */
  period: number;
  isRolledUp: boolean;
  value: number;
  n: number | null;
}

export const organisationOf = (number: number) => uuid(0xb0, 3, number);
const programmeOf = (number: number, indicator: number) => uuid(0xb1 + indicator, 3, number);
const indicatorOf = (number: number, indicator: number) => uuid(0xb4 + indicator, 3, number);
const MOST = 2 * MOST_TEAMS;
const teamOf = (number: number, team: number) => uuid(0xb8, 3, number * MOST + team);
const dayOf = (period: number) => `2026-0${period + 1}-01`;

const below = (parents: readonly (number | null)[], team: number): number[] => [
  team,
  ...parents.flatMap((parent, child) => (parent === team ? below(parents, child) : [])),
];

/** Those for whom the reading of a team speaks: it and the teams below it, as they were when it was taken. */
export const speaksFor = ({ teams }: Truth, team: number): number[] =>
  below(
    teams.map(({ parent }) => parent),
    team,
  );

export const monthsOf = (cadence: 'month' | 'quarter', period: number): number[] =>
  cadence === 'month' ? [period] : Array.from({ length: PERIODS }, (_, i) => i);

function readingOf(truth: Truth, team: number, cadence: 'month' | 'quarter', period: number): Reading {
  const done = speaksFor(truth, team).flatMap((t) =>
    monthsOf(cadence, period).flatMap((month) => truth.teams[t]?.done[month] ?? []),
  );
  const sum = done.reduce((all, each) => all + each.sum, 0);
  const cases = done.reduce((all, each) => all + each.cases, 0);
  return {
    team,
    period,
    value: cases === 0 ? 0 : sum / cases,
    n: truth.isCounted || cases === 0 ? cases : null,
  };
}

const periods = Array.from({ length: PERIODS }, (_, i) => i);

const peopleOf = (truth: Truth, team: number): number => truth.teams[team]?.people ?? 0;

/** Whether no headcount knows those who belong to the team itself, as the heads of those below: their cases tell of them. */
function isLeftOut(truth: Truth, team: number): boolean {
  const each = truth.teams[team];
  if (each?.stating !== 'own' || !each.isMeasured || !truth.isCounted || truth.isSelfReported) return false;
  const all = speaksFor(truth, team).reduce((sum, t) => sum + peopleOf(truth, t), 0);
  return each.people < all - each.people && each.people % 2 === 1;
}

function stated(truth: Truth, team: number): number | null {
  const each = truth.teams[team];
  if (!each || each.stating === 'nothing') return null;
  if (each.stating === 'zero') return 0;
  const all = speaksFor(truth, team).reduce(
    (sum, t) => sum + (isLeftOut(truth, t) ? 0 : peopleOf(truth, t)),
    0,
  );
  if (isLeftOut(truth, team)) return all;
  // Only where it cannot be that of all: a headcount that might be right is taken at its word.
  return each.stating === 'own' && each.people < all - each.people ? each.people : all;
}

export function firstState(truth: Truth): State {
  return {
    least: truth.least,
    parents: truth.teams.map(({ parent }) => parent),
    heads: truth.teams.map((_, team) => stated(truth, team)),
    indicators: [
      {
        cadence: 'month',
        readings: truth.teams.flatMap(({ isMeasured, arrives }, team) =>
          isMeasured
            ? periods.flatMap((period) =>
                arrives[period] === 'first' ? [readingOf(truth, team, 'month', period)] : [],
              )
            : [],
        ),
      },
    ],
  };
}

/** What is stored after something has happened. */
export function stateAfter(truth: Truth, first: State, state: State, event: Event): State {
  // A period that nobody has looked at is decided with the headcounts of the day somebody does.
  const isDecided = (period: number) =>
    first.indicators[0]?.readings.some((each) => each.period === period) ?? false;
  const [stored, ...others] = state.indicators;
  if (!stored) return state;
  const withReadings = (readings: Reading[]): State => ({
    ...state,
    indicators: [{ ...stored, readings }, ...others],
  });
  switch (event.kind) {
    case 'late': {
      const { period } = event;
      if (!isDecided(period)) return state;
      const late = truth.teams.flatMap(({ isMeasured, arrives }, team) =>
        isMeasured &&
        arrives[period] === 'late' &&
        !stored.readings.some((r) => r.team === team && r.period === period)
          ? [readingOf(truth, team, 'month', period)]
          : [],
      );
      return withReadings([...stored.readings, ...late]);
    }
    case 'deleted':
      return withReadings(
        stored.readings.filter(({ team, period }) => team !== event.team || period !== event.period),
      );
    case 'stated':
      return {
        ...state,
        heads: state.heads.map((head, team) =>
          team === event.team && !head
            ? speaksFor(truth, team).reduce((sum, t) => sum + (truth.teams[t]?.people ?? 0), 0)
            : head,
        ),
      };
    case 'grown':
      return {
        ...state,
        heads: state.heads.map((head, team) =>
          team === event.team && head ? Math.max(head + event.by, 0) : head,
        ),
      };
    case 'moved': {
      const { team, to } = event;
      if (team >= state.parents.length || (to !== null && to >= state.parents.length)) return state;
      if (to !== null && below(state.parents, team).includes(to)) return state;
      return { ...state, parents: state.parents.map((parent, t) => (t === team ? to : parent)) };
    }
    case 'founded':
      if (event.below >= truth.teams.length || state.parents.length >= MOST) return state;
      return { ...state, parents: [...state.parents, event.below], heads: [...state.heads, event.people] };
    case 'measured again': {
      if (others.length > 1 || !periods.every(isDecided)) return state;
      // Nobody can know from the reading of a team above who of those below it has had no cases.
      if (
        event.coarse &&
        truth.teams.some(({ people, done }) => people > 0 && done.some(({ cases }) => cases === 0))
      )
        return state;
      const cadence = event.quarter ? 'quarter' : 'month';
      const isParent = (team: number) => truth.teams.some(({ parent }) => parent === team);
      const measured = truth.teams.flatMap(({ isMeasured }, team) => {
        if (isParent(team) && !truth.isCounted) return [];
        return event.coarse === isParent(team) || (!event.coarse && isMeasured) ? [team] : [];
      });
      const readings = measured.flatMap((team) =>
        (cadence === 'quarter' ? [0] : periods).map((period) => readingOf(truth, team, cadence, period)),
      );
      return { ...state, indicators: [...state.indicators, { cadence, readings }] };
    }
    case 'asked for more':
      return { ...state, least: state.least + event.by };
  }
}

const values = (rows: readonly unknown[][]) =>
  rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ');

/** Puts organisations in the database as they are now, whatever was stored of them before. */
export function plant(states: readonly State[], truths: readonly Truth[]): string {
  const ids = states.map((_, i) => literal(organisationOf(i))).join(', ');
  const teams = states.flatMap(({ parents, heads }, i) =>
    parents.map((parent, t) => [
      organisationOf(i),
      teamOf(i, t),
      `team-${t}`,
      `Team ${t}`,
      heads[t] ?? null,
      parent === null ? null : teamOf(i, parent),
    ]),
  );
  const indicators = states.flatMap(({ indicators }, i) =>
    indicators.map(({ cadence }, at) => [
      organisationOf(i),
      programmeOf(i, at % 2),
      indicatorOf(i, at),
      `indicator-${at}`,
      uuid(0xbc, 3, i),
      'Offers won',
      cadence,
      truths[i]?.isSelfReported ?? false,
    ]),
  );
  const readings = states.flatMap(({ indicators }, i) =>
    indicators.flatMap(({ readings }, at) =>
      readings.map(({ team, period, value, n }) => [
        organisationOf(i),
        programmeOf(i, at % 2),
        indicatorOf(i, at),
        teamOf(i, team),
        dayOf(period),
        value,
        n,
      ]),
    ),
  );
  return `
    set local session_replication_role = replica;
    delete from public.observations where organisation_id in (${ids});
    delete from public.indicators where organisation_id in (${ids});
    delete from public.teams where organisation_id in (${ids});
    insert into public.organisations (id, name, smallest_team)
    values ${values(states.map(({ least }, i) => [organisationOf(i), `Organisation ${i}`, least]))}
    on conflict (id) do update set smallest_team = excluded.smallest_team;
    insert into public.memberships (organisation_id, user_id, role, display_name, email)
    values ${values(states.map((_, i) => [organisationOf(i), PEOPLE.viewer.id, 'viewer', 'Viewer', PEOPLE.viewer.email]))}
    on conflict do nothing;
    insert into public.teams (organisation_id, id, key, name, headcount, parent_id)
    select t.o::uuid, t.id::uuid, t.key, t.name, t.headcount::integer, t.parent::uuid
    from (values ${values(teams)}) as t (o, id, key, name, headcount, parent);
    insert into public.indicators (organisation_id, programme_id, id, key, behaviour_id, title, cadence, self_reported)
    select i.o::uuid, i.p::uuid, i.id::uuid, i.key, i.b::uuid, i.title, i.cadence::public.cadence, i.s
    from (values ${values(indicators)}) as i (o, p, id, key, b, title, cadence, s);
    ${
      readings.length === 0
        ? ''
        : `insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value, n)
           select r.o::uuid, r.p::uuid, r.i::uuid, r.t::uuid, r.day::date, r.value::double precision, r.n::bigint
           from (values ${values(readings)}) as r (o, p, i, t, day, value, n);`
    }
    set local session_replication_role = origin;`;
}

interface Answer {
  series: {
    indicator_id: string;
    team_id: string;
    rolled_up: boolean;
    periods: string[];
    values: number[];
    n: (number | null)[];
  }[];
}

/** What somebody sees of each of the organisations. */
export async function look(db: Connection, count: number, persona: Persona): Promise<Shown[][]> {
  await db.exec(become(persona));
  const rows = await db.query<{ number: number; answer: Answer }>(
    `select o.number::integer as number, public.load_series(o.id::uuid) as answer
     from (values ${values(Array.from({ length: count }, (_, i) => [i, organisationOf(i)]))}) as o (number, id)`,
  );
  await db.exec('reset role');
  const seen: Shown[][] = Array.from({ length: count }, () => []);
  for (const { number, answer } of rows) {
    seen[number] = answer.series.flatMap(({ indicator_id, team_id, rolled_up, periods, values, n }) =>
      periods.map((day, at) => ({
        indicator: [0, 1, 2].findIndex((each) => indicatorOf(number, each) === indicator_id),
        team: Array.from({ length: MOST }, (_, t) => t).findIndex((t) => teamOf(number, t) === team_id),
        period: Number(day.slice(5, 7)) - 1,
        isRolledUp: rolled_up,
        value: values[at] ?? NaN,
        n: n[at] ?? null,
      })),
    );
  }
  return seen;
}
