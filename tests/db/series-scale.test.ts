import { afterAll, beforeAll, expect, it } from 'vitest';
import { become, type Connection, everyDatabase, literal, undone } from '@tests/support/database';
import { organisationId, uuid } from '@tests/support/personas';
import { entryOf, programmeId } from '@tests/support/world';

/*
 * Readings are the table that grows to millions. What a page reads of it must depend on the page alone: counted are the
 * rows, the scans and the calls of one request, which tell the same on every machine.
 */

const TEAMS = 6;
const PERIODS = 104;
const OWN = TEAMS * PERIODS;
/** Readings of other programmes, of this organisation and of others, for each of its own. */
const FOREIGN = 60;

const A = literal(organisationId('A'));
const PROGRAMME = literal(programmeId('A'));
const INDICATOR = literal(entryOf('indicators').row('A', 'base')['id']);
const team = (n: number) => literal(uuid(0x7e, 1, n));

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

const PLANTED = `
  delete from public.observations where organisation_id = ${A};
  set local session_replication_role = replica;
  insert into public.teams (organisation_id, id, key, name, headcount)
  values ${Array.from({ length: TEAMS }, (_, n) => `(${A}, ${team(n)}, 'large-${n}', 'Large', 20)`).join(', ')};
  insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value)
  select ${A}, ${PROGRAMME}, ${INDICATOR}, t.id::uuid, date '2024-01-01' + 7 * p, p
  from (values ${Array.from({ length: TEAMS }, (_, n) => `(${team(n)})`).join(', ')}) as t (id)
  cross join generate_series(1, ${PERIODS}) as p;
  insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value)
  select
    case when f % 2 = 0 then ${A} else md5('organisation ' || f)::uuid end,
    md5('programme ' || f)::uuid, md5('indicator ' || f)::uuid, md5('team ' || f || ' ' || n % ${TEAMS})::uuid,
    date '2024-01-01' + 7 * (n / ${TEAMS}), n
  from generate_series(1, ${FOREIGN}) as f cross join generate_series(0, ${OWN - 1}) as n;
  analyze public.observations;
  set local session_replication_role = origin;
  set local track_functions = 'all';`;

interface Cost {
  scans: number;
  read: number;
  decisions: number;
  rights: number;
}

/** What the transaction has cost so far. */
async function cost(db: Connection): Promise<Cost> {
  const [row] = await db.query<Record<keyof Cost, string>>(`
    select
      (select seq_scan from pg_stat_xact_user_tables where relname = 'observations') as scans,
      (select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'observations') as read,
      (select coalesce(sum(calls), 0) from pg_stat_xact_user_functions where funcname = 'decide_cuts') as decisions,
      (select coalesce(sum(calls), 0) from pg_stat_xact_user_functions where funcname = 'my_organisations') as rights`);
  if (!row) throw new Error('no statistics');
  return {
    scans: Number(row.scans),
    read: Number(row.read),
    decisions: Number(row.decisions),
    rights: Number(row.rights),
  };
}

it('a programme is read by its index: its own readings a few times, and no function for each of them', async () => {
  for (const db of databases) {
    await undone(db, async () => {
      await db.exec(PLANTED);
      const before = await cost(db);
      await db.exec(become('viewer'));
      const [answer] = await db.query<{ points: string }>(
        `select sum(jsonb_array_length(s -> 'values')) as points
         from jsonb_array_elements(public.load_series(${A}, ${PROGRAMME}) -> 'series') as s`,
      );
      await db.exec('reset role');
      const after = await cost(db);
      expect(Number(answer?.points), db.kind).toBe(OWN);
      expect(after.scans - before.scans, `${db.kind}: sequential scans`).toBe(0);
      // Which teams have readings, which in each period, and the readings; the first two once more where they are shown for
      // the first time.
      expect(after.read - before.read, `${db.kind}: rows read`).toBeLessThanOrEqual(5 * OWN);
      // All periods are alike.
      expect(after.decisions - before.decisions, `${db.kind}: per kind of period`).toBeLessThanOrEqual(2);
      expect(after.rights - before.rights, `${db.kind}: per request`).toBeLessThanOrEqual(2);
    });
  }
});
