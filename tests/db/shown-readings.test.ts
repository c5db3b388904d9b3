import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rollUp } from '@/domain/indicators/roll-up';
import { become, type Connection, everyDatabase, literal, undone } from '@tests/support/database';
import { organisationId, PEOPLE, uuid } from '@tests/support/personas';
import { entryOf, programmeId } from '@tests/support/world';

/*
 * Nobody may learn from what is shown how a team behaves that is too small, neither by looking nor by subtracting. The
 * tests plant teams and readings, ask as a viewer, and then try to subtract.
 */

interface Planted {
  /** Index of the team above, null for none. */
  parent: number | null;
  headcount: number | null;
  /** Value and cases by period; null where there is none. */
  readings: ({ value: number; n: number | null } | null)[];
}

interface Shown {
  team: number;
  rolledUp: boolean;
  /** By period. */
  values: Map<number, { value: number; n: number | null }>;
}

const A = literal(organisationId('A'));
const PROGRAMME = literal(programmeId('A'));
const INDICATOR = literal(entryOf('indicators').row('A', 'base')['id']);
const teamId = (index: number) => uuid(0x77, 1, index + 1);
const dayOf = (period: number) => `2026-01-${String(5 + 7 * period).padStart(2, '0')}`;
const values = (rows: (string | number | null)[][]) =>
  rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ');

/** Plants the teams, asks as the viewer of their organisation, and leaves everything as it was. */
async function shownOf(db: Connection, teams: readonly Planted[], least?: number) {
  return undone(db, async () => {
    await db.exec(`
      delete from public.observations where organisation_id = ${A};
      ${least === undefined ? '' : `update public.organisations set smallest_team = ${least} where id = ${A};`}
      set local session_replication_role = replica;
      insert into public.teams (organisation_id, id, key, name, headcount, parent_id)
      select ${A}, t.id::uuid, t.key, t.key, t.headcount::integer, t.parent::uuid
      from (values ${values(teams.map(({ parent, headcount }, i) => [teamId(i), `planted-${i}`, headcount, parent === null ? null : teamId(parent)]))}) as t (id, key, headcount, parent);`);
    const readings = teams.flatMap((team, i) =>
      team.readings.flatMap((reading, period) =>
        reading ? [[teamId(i), dayOf(period), reading.value, reading.n]] : [],
      ),
    );
    if (readings.length > 0) {
      await db.exec(`
        insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value, n)
        select ${A}, ${PROGRAMME}, ${INDICATOR}, r.team::uuid, r.period::date, r.value::double precision, r.n::bigint
        from (values ${values(readings)}) as r (team, period, value, n);`);
    }
    await db.exec(become('viewer'));
    const [row] = await db.query<{ answer: Answer }>(
      `select public.load_series(${A}, ${PROGRAMME}) as answer`,
    );
    return read(row?.answer ?? null, teams.length);
  });
}

interface Answer {
  smallest_team: number;
  hidden: { team_id: string }[];
  series: {
    team_id: string;
    rolled_up: boolean;
    periods: string[];
    values: number[];
    n: (number | null)[];
  }[];
}

function read(answer: Answer | null, count: number) {
  const index = new Map(Array.from({ length: count }, (_, i) => [teamId(i), i]));
  const periodOf = (day: string) => (Number(day.slice(8)) - 5) / 7;
  const series = (answer?.series ?? []).map(({ team_id, rolled_up, periods, values, n }): Shown => ({
    team: index.get(team_id) ?? -1,
    rolledUp: rolled_up,
    values: new Map(periods.map((day, i) => [periodOf(day), { value: values[i] ?? NaN, n: n[i] ?? null }])),
  }));
  return {
    series,
    hidden: (answer?.hidden ?? []).map(({ team_id }) => index.get(team_id) ?? -1).sort((a, b) => a - b),
  };
}

const childrenOf = (teams: readonly Planted[], i: number) =>
  teams.flatMap(({ parent }, c) => (parent === i ? [c] : []));

const aReading = fc.option(
  fc.record({
    value: fc.integer({ min: 0, max: 100 }),
    n: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 8 }),
  }),
  { freq: 4 },
);
const someTeams = fc
  .array(
    fc.record({
      up: fc.option(fc.nat(20), { freq: 5 }),
      headcount: fc.option(fc.integer({ min: 0, max: 24 }), { freq: 8 }),
      readings: fc.array(aReading, { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((drafts) =>
    drafts.map(({ up, headcount, readings }, i): Planted => ({
      parent: up === null || i === 0 ? null : up % i,
      headcount,
      readings,
    })),
  );

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});
const each = async (check: (db: Connection) => Promise<void>) => {
  for (const db of databases) await check(db);
};

const reading = (value: number, n: number | null = 10) => ({ value, n });
const team = (
  parent: number | null,
  headcount: number | null,
  ...readings: Planted['readings']
): Planted => ({ parent, headcount, readings });
const valuesOf = ({ series }: { series: Shown[] }) =>
  Object.fromEntries(series.map(({ team: of, values }) => [of, [...values].map(([, { value }]) => value)]));

describe('what is shown', () => {
  it('is everything where every team is large enough, each value as it was stored', () =>
    each(async (db) => {
      await fc.assert(
        fc.asyncProperty(someTeams, async (drafts) => {
          const teams = drafts.map((draft, i) => ({
            ...draft,
            parent: i === 0 ? null : 0,
            headcount: i === 0 ? 500 : 20,
            // The whole has more cases than its parts.
            readings: draft.readings.map(
              (one) => one && { ...one, n: i === 0 && one.n !== 0 ? 1000 : one.n },
            ),
          }));
          const { series, hidden } = await shownOf(db, teams);
          expect(hidden).toEqual([]);
          teams.forEach(({ readings }, i) => {
            const shown = series.find((one) => one.team === i && !one.rolledUp)?.values;
            readings.forEach((stored, period) => {
              if (stored && !(stored.n === 0)) expect(shown?.get(period)).toEqual(stored);
            });
          });
        }),
        { numRuns: 30 },
      );
    }));

  it('is what the domain makes of it, however the teams lie', () =>
    each(async (db) => {
      let made = 0;
      await fc.assert(
        fc.asyncProperty(someTeams, async (drafts) => {
          // Small teams below others that are rarely measured themselves: these speak for them.
          const teams = drafts.map((draft, i): Planted => {
            const above = childrenOf(drafts, i).length > 0;
            const readings = above ? [draft.readings[0] ?? null, null, null] : draft.readings;
            return { ...draft, readings, headcount: above ? null : 1 };
          });
          const { series } = await shownOf(db, teams, 3);
          const readings = teams.flatMap((team, i) =>
            team.readings.flatMap((stored, period) =>
              stored ? [{ team: teamId(i), period: dayOf(period), ...stored }] : [],
            ),
          );
          const tree = teams.map(({ parent, headcount }, i) => {
            const key = teamId(i);
            return { key, name: key, headcount, parent: parent === null ? null : teamId(parent) };
          });
          const expected = new Map(
            rollUp(readings, tree).map((each) => [`${each.team} ${each.period}`, each]),
          );
          for (const { team, values: shown } of series) {
            for (const [period, { value, n }] of shown) {
              const one = expected.get(`${teamId(team)} ${dayOf(period)}`);
              expect(one?.n).toBe(n);
              expect(one?.value).toBeCloseTo(value, 9);
              if (!teams[team]?.readings[period]) made += 1;
            }
          }
        }),
        { numRuns: 100 },
      );
      expect(made).toBeGreaterThan(0);
    }));

  it('is the total alone of four and nine: it minus nine would be four', () =>
    each(async (db) => {
      const shown = await shownOf(db, [team(null, 13), team(0, 4, reading(20)), team(0, 9, reading(60))]);
      expect(valuesOf(shown)).toEqual({ 0: [40] });
      expect(shown.series[0]?.rolledUp).toBe(true);
      expect(shown.hidden).toEqual([1, 2]);
    }));

  it('is a small team through the one above, together with enough others, weighted by cases', () =>
    each(async (db) => {
      const teams = [
        team(null, 30),
        team(0, 4, reading(20, 5)),
        team(0, 4, reading(80, 15)),
        team(0, 14, reading(50, 20)),
      ];
      expect(valuesOf(await shownOf(db, teams))).toEqual({ 0: [(20 * 5 + 80 * 15 + 50 * 20) / 40], 3: [50] });
    }));

  it('is not the part of a total that is made by people whom no headcount knows', () =>
    each(async (db) => {
      const cases = (n: number) => [
        team(null, 20, reading(50, n)),
        team(0, 17, reading(40, 20)),
        team(0, 3, reading(0, 0)),
      ];
      // Ten cases more, of whoever leads them: 50 · 30 − 40 · 20 would be theirs.
      expect(valuesOf(await shownOf(db, cases(30)))).toEqual({ 0: [50] });
      expect(valuesOf(await shownOf(db, cases(20)))).toEqual({ 0: [50], 1: [40] });
    }));

  it('is nothing twice: a team whose sub-teams are all shown is left to the reader', () =>
    each(async (db) => {
      const teams = [team(null, 30), team(0, 14, reading(20)), team(0, 14, reading(60))];
      expect(valuesOf(await shownOf(db, teams))).toEqual({ 1: [20], 2: [60] });
    }));

  it('is held back in a period in which only few have answered', () =>
    each(async (db) => {
      const teams = [team(null, 13), team(0, 4, reading(20), reading(30)), team(0, 9, reading(60), null)];
      expect(valuesOf(await shownOf(db, teams))).toEqual({ 0: [40] });
    }));

  it('takes a team of unknown size for a small one', () =>
    each(async (db) => {
      const shown = await shownOf(db, [team(null, null, reading(20)), team(null, 8, reading(60))]);
      expect(valuesOf(shown)).toEqual({ 1: [60] });
      expect(shown.hidden).toEqual([0]);
    }));

  it('asks for as many people as the owner says', () =>
    each(async (db) => {
      const teams = [team(null, 8, reading(60))];
      expect(valuesOf(await shownOf(db, teams, 8))).toEqual({ 0: [60] });
      expect(valuesOf(await shownOf(db, teams, 9))).toEqual({});
    }));
});

it('nobody may ask for fewer than three', () =>
  each(async (db) => {
    await undone(db, async () => {
      await expect(
        db.exec(`update public.organisations set smallest_team = 2 where id = ${A}`),
      ).rejects.toThrow();
    });
  }));

it('strangers learn nothing, not even how small is small', () =>
  each(async (db) => {
    for (const persona of ['stranger', 'removed', 'elsewhere'] as const) {
      await undone(db, async () => {
        await db.exec(become(persona));
        const [row] = await db.query<{ answer: Answer | null }>(`select public.load_series(${A}) as answer`);
        expect(row?.answer, PEOPLE[persona].email).toBeNull();
      });
    }
  }));
