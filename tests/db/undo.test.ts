import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asPersona, become, type Connection, everyDatabase, literal, undone } from '@tests/support/database';
import { organisationId, type Persona, uuid } from '@tests/support/personas';
import { entryOf, otherMeasureId, programmeId, trainingId } from '@tests/support/world';

/** What comes back of a deletion, and what is said of the rest, where others have gone on meanwhile. */
let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

const A = organisationId('A');
const PLACE = `${literal(A)}, ${literal(programmeId('A'))}`;
const idOf = (name: Parameters<typeof entryOf>[0]) => String(entryOf(name).row('A', 'base')['id']);
const [B1, A1] = [trainingId('A', 'spare'), uuid(0x8, 1, 7)];
const C1 = otherMeasureId('A', 'base');

interface LeftOut {
  table: string;
  row: Record<string, string | null>;
  reason: string;
  /** By what it refers to something that has gone. */
  column: string | null;
}

const order = ({ table, reason, row }: LeftOut) =>
  [table, reason, ...Object.values(row).map(String).sort()].join(' ');
const byTable = (a: LeftOut, b: LeftOut) => (order(a) < order(b) ? -1 : 1);
const listed = (left: LeftOut[]): LeftOut[] => left.sort(byTable);

/** Deletes as a persona, does what others do meanwhile as superuser, and takes the deletion back. */
async function outAndBack(
  db: Connection,
  persona: Persona,
  [kind, id]: [string, string],
  meanwhile: string,
): Promise<LeftOut[]> {
  await db.exec(`${become(persona)} create temporary table taken on commit drop as
    select public.take_out(${PLACE}, ${literal(kind)}, array[${literal(id)}]::uuid[]) as rows`);
  await db.exec(`reset role; ${meanwhile}; ${become(persona)}`);
  const [answer] = await db.query<{ left_out: LeftOut[] }>(
    `select public.insert_rows(${PLACE}, (select rows from taken), true) as left_out`,
  );
  await db.exec('reset role');
  return (answer?.left_out ?? []).sort(byTable);
}

const count = async (db: Connection, from: string): Promise<number> => {
  const [row] = await db.query<{ n: number }>(`select count(*)::integer as n from ${from}`);
  return row?.n ?? -1;
};

/** The same on every database, leaving no trace. */
async function everywhere(work: (db: Connection) => Promise<void>): Promise<void> {
  for (const db of databases) await undone(db, () => work(db));
}

const measure = (id: string, key: string) =>
  `insert into public.measures (organisation_id, programme_id, id, key, kind, title)
   values (${PLACE}, ${literal(id)}, ${literal(key)}, 'training', ${literal(key)});`;
const waits = (id: string, after: string) =>
  `insert into public.measure_dependencies (organisation_id, programme_id, measure_id, after_id)
   values (${PLACE}, ${literal(id)}, ${literal(after)}) on conflict do nothing;`;
const waiting = (id: string, after: string) =>
  `public.measure_dependencies where measure_id = ${literal(id)} and after_id = ${literal(after)}`;
const gone = (table: string, id: string) =>
  `delete from public.${table} where organisation_id = ${literal(A)} and id = ${literal(id)};`;

describe('a measure comes back into a chain planned through the gap', () => {
  // HR plans trainings alone: that another measure waits for one is not theirs to write, and comes back nevertheless.
  it.each(['owner', 'hr'] as const)(
    'of %s: but for the link that closed a circle, which is named',
    (persona) =>
      everywhere(async (db) => {
        await db.exec(measure(A1, 'first') + waits(B1, A1) + waits(C1, B1));
        const left = await outAndBack(db, persona, ['measures', B1], waits(A1, C1));
        expect(left, db.kind).toEqual([
          {
            table: 'measure_dependencies',
            row: { measure_id: C1, after_id: B1 },
            reason: 'circle',
            column: null,
          },
        ]);
        expect(await count(db, waiting(B1, A1))).toBe(1);
        expect(await count(db, waiting(A1, C1))).toBe(1);
        expect(await count(db, waiting(C1, B1))).toBe(0);
        expect(await count(db, `public.stakeholder_measures where measure_id = ${literal(B1)}`)).toBe(1);
      }),
  );

  it('without the measures that have gone or that another may plan, each with its reason', () =>
    everywhere(async (db) => {
      await db.exec(measure(A1, 'first') + waits(B1, A1) + waits(C1, B1));
      const left = await outAndBack(
        db,
        'hr',
        ['measures', B1],
        `${gone('measures', A1)} delete from private.kept_links`,
      );
      expect(left, db.kind).toEqual(
        listed([
          {
            table: 'measure_dependencies',
            row: { measure_id: B1, after_id: A1 },
            reason: 'gone',
            column: 'after_id',
          },
          {
            table: 'measure_dependencies',
            row: { measure_id: C1, after_id: B1 },
            reason: 'forbidden',
            column: null,
          },
        ]),
      );
    }));
});

describe('what a deletion took along comes back as far as it fits', () => {
  it('a condition without the ratings of a behaviour that has gone, and what hung on these', () =>
    everywhere(async (db) => {
      const condition = idOf('framework_conditions');
      const behaviour = idOf('target_behaviours');
      const effects = `public.effects where condition_id = ${literal(condition)}`;
      const before = await count(db, effects);
      const left = await outAndBack(
        db,
        'change_manager',
        ['conditions', condition],
        `delete from public.indicators; ${gone('target_behaviours', behaviour)}`,
      );
      expect(left.map(({ table, reason }) => [table, reason])).toEqual([
        ['effects', 'gone'],
        ['measure_expectations', 'gone'],
        ['measure_expectations', 'gone'],
      ]);
      expect(left[0]?.row).toMatchObject({ condition_id: condition, behaviour_id: behaviour });
      expect(await count(db, effects)).toBe(before - 1);
      expect(await count(db, `public.framework_conditions where id = ${literal(condition)}`)).toBe(1);
      expect(await count(db, `public.measure_conditions where condition_id = ${literal(condition)}`)).toBe(2);
    }));

  it('an indicator with its readings, once for each team that has gone; not where another evaluates the training', () =>
    everywhere(async (db) => {
      const indicator = idOf('indicators');
      const training = trainingId('A', 'base');
      const team = uuid(0x2, 1, 8);
      await db.exec(`
        insert into public.teams (organisation_id, id, key, name) values (${literal(A)}, ${literal(team)}, 'short', 'Short');
        insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value)
        select ${PLACE}, ${literal(indicator)}, ${literal(team)}, day, 1
        from generate_series('2026-03-01'::date, '2026-07-01', '1 month') as day`);
      const kept = `public.observations where indicator_id = ${literal(indicator)}`;
      const before = await count(db, kept);
      const left = await outAndBack(
        db,
        'owner',
        ['indicators', indicator],
        `${gone('teams', team)}
         insert into public.measure_indicators (organisation_id, programme_id, measure_id, level, indicator_id)
         values (${PLACE}, ${literal(training)}, 'behaviour', ${literal(entryOf('indicators').row('A', 'spare')['id'])})`,
      );
      expect(left, db.kind).toEqual(
        listed([
          {
            table: 'observations',
            row: { indicator_id: indicator, team_id: team },
            reason: 'gone',
            column: 'team_id',
          },
          {
            table: 'measure_indicators',
            row: { measure_id: training, indicator_id: indicator, level: 'behaviour' },
            reason: 'taken',
            column: null,
          },
        ]),
      );
      expect(await count(db, kept)).toBe(before - 5);
      expect(await count(db, `public.measure_indicators where indicator_id = ${literal(indicator)}`)).toBe(1);
    }));

  it.each([
    ['goals', 'strategic_goals'],
    ['conditions', 'framework_conditions'],
    ['stakeholders', 'stakeholders'],
    ['behaviours', 'target_behaviours'],
  ] as const)('nothing of %s whose key is taken, and that alone is named', (kind, table) =>
    everywhere(async (db) => {
      const id = idOf(table);
      const name = table === 'stakeholders' ? 'role' : 'title';
      const left = await outAndBack(
        db,
        'owner',
        [kind, id],
        `insert into public.${table} (organisation_id, programme_id, key, ${name}) values (${PLACE}, 'base', 'New')`,
      );
      // A behaviour takes its indicators along, and these are nothing without it.
      expect(left, db.kind).toMatchObject([{ table, row: { id }, reason: 'taken' }]);
      expect(await count(db, `public.${table} where id = ${literal(id)}`)).toBe(0);
    }),
  );

  it.each([
    ['has gone', 'gone', gone('measures', trainingId('A', 'base'))],
    [
      'is none any more',
      'training',
      `delete from public.sessions; delete from public.measure_indicators;
       update public.measures set kind = 'incentive' where id = ${literal(trainingId('A', 'base'))}`,
    ],
  ])('a session not, where its training %s', (_what, reason, meanwhile) =>
    everywhere(async (db) => {
      const row = { id: idOf('sessions'), measure_id: trainingId('A', 'base') };
      const left = await outAndBack(db, 'hr', ['sessions', row.id], meanwhile);
      expect(left, db.kind).toEqual([{ table: 'sessions', row, reason, column: 'measure_id' }]);
    }),
  );

  it('a measure whose owner has left the organisation stays with that name', () =>
    everywhere(async (db) => {
      const user = entryOf('memberships').row('A', 'base')['user_id'];
      await db.exec(
        `update public.measures set owner_id = ${literal(user)}, owner_name = 'Ada' where id = ${literal(B1)}`,
      );
      const left = await outAndBack(
        db,
        'hr',
        ['measures', B1],
        `delete from public.memberships where user_id = ${literal(user)}`,
      );
      expect(left, db.kind).toEqual([]);
      expect(
        await count(
          db,
          `public.measures where id = ${literal(B1)} and owner_id is null and owner_name = 'Ada'`,
        ),
      ).toBe(1);
    }));
});

describe('new things arrive whole or not at all', () => {
  it.each([
    ['points at nothing', { measure_teams: [{ measure_id: A1, team_id: uuid(0x2, 1, 9) }] }, '23503'],
    [
      'waits in a circle',
      {
        measure_dependencies: [
          { measure_id: A1, after_id: trainingId('A', 'base') },
          { measure_id: trainingId('A', 'base'), after_id: A1 },
        ],
      },
      'PT400',
    ],
  ])('where one %s', async (_what, links, code) => {
    for (const db of databases) {
      const rows = { measures: [{ id: A1, key: 'first', kind: 'training', title: 'First' }], ...links };
      const put = asPersona(db, 'hr', () => db.exec(`select public.insert_rows(${PLACE}, ${literal(rows)})`));
      await expect(put).rejects.toMatchObject({ code });
      expect(await count(db, `public.measures where id = ${literal(A1)}`)).toBe(0);
    }
  });
});

describe('teams and blackout periods', () => {
  const [parent, child, taken] = [uuid(0x2, 1, 10), uuid(0x2, 1, 11), uuid(0x2, 1, 12)];
  const answerOf = async (db: Connection, call: string): Promise<LeftOut[]> => {
    const [answer] = await db.query<{ left_out: LeftOut[] }>(`select ${call} as left_out`);
    return (answer?.left_out ?? []).sort(byTable);
  };

  it('a team whose parent has gone stands at the top; one whose key is taken stays away; children come after parents', () =>
    everywhere(async (db) => {
      await db.exec(become('hr'));
      const teams = [
        { id: child, key: 'child', name: 'Child', parent_id: parent },
        { id: parent, key: 'parent', name: 'Parent', parent_id: uuid(0x2, 1, 13) },
        { id: taken, key: 'base', name: 'Taken', parent_id: null },
      ];
      expect(await answerOf(db, `public.put_teams(${literal(A)}, ${literal(teams)}, true)`), db.kind).toEqual(
        listed([
          {
            table: 'teams',
            row: { id: parent, parent_id: uuid(0x2, 1, 13) },
            reason: 'gone',
            column: 'parent_id',
          },
          { table: 'teams', row: { id: taken, parent_id: null }, reason: 'taken', column: null },
        ]),
      );
      expect(
        await count(db, `public.teams where id = ${literal(child)} and parent_id = ${literal(parent)}`),
      ).toBe(1);
      expect(await count(db, `public.teams where id = ${literal(parent)} and parent_id is null`)).toBe(1);
      expect(await count(db, `public.teams where id = ${literal(taken)}`)).toBe(0);
    }));

  it('a team below one that is measured comes back only to those who read the readings', () =>
    everywhere(async (db) => {
      const row = { id: child, parent_id: idOf('teams') };
      const call = `public.put_teams(${literal(A)}, ${literal([{ ...row, key: 'child', name: 'Child' }])}, true)`;
      await db.exec(become('hr'));
      expect(await answerOf(db, call), db.kind).toEqual([
        { table: 'teams', row, reason: 'forbidden', column: null },
      ]);
      await db.exec(`reset role; ${become('change_manager')}`);
      expect(await answerOf(db, call)).toEqual([]);
    }));

  it('a period comes back without the team that has gone, and never for everybody', () =>
    everywhere(async (db) => {
      await db.exec(become('hr'));
      const missing = uuid(0x2, 1, 13);
      const period = (id: number, key: string, team_ids: unknown[]) => ({
        id: uuid(0x13, 1, id),
        key,
        title: key,
        starts_on: '2026-05-01',
        ends_on: '2026-05-02',
        team_ids,
      });
      const periods = [
        period(20, 'some', [idOf('teams'), missing]),
        period(21, 'none', [missing]),
        period(22, 'all', []),
        period(23, 'base', []),
      ];
      expect(
        await answerOf(db, `public.put_blackout_periods(${literal(A)}, ${literal(periods)}, true)`),
        db.kind,
      ).toEqual(
        listed([
          { table: 'blackout_periods', row: { id: uuid(0x13, 1, 21) }, reason: 'gone', column: null },
          { table: 'blackout_periods', row: { id: uuid(0x13, 1, 23) }, reason: 'taken', column: null },
          {
            table: 'blackout_teams',
            row: { blackout_id: uuid(0x13, 1, 20), team_id: missing },
            reason: 'gone',
            column: 'team_id',
          },
        ]),
      );
      const there = `public.blackout_periods where id = any (${literal(`{${periods.map(({ id }) => id).join(',')}}`)}::uuid[])`;
      expect(await count(db, there)).toBe(2);
      expect(await count(db, `public.blackout_teams where blackout_id = ${literal(uuid(0x13, 1, 20))}`)).toBe(
        1,
      );
    }));
});
