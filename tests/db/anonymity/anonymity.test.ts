import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, everyDatabase, undone } from '@tests/support/database';
import { type GuardMutant, guardMutants } from './guard-mutants';
import { play } from './play';
import { organisations } from './truth';

/*
 * Nobody is given away. Random organisations change while somebody reads their pages and keeps them; an attacker then
 * solves for what is hidden. `ORGANISATIONS=2500 npx vitest run --project database tests/db/anonymity` plays as many.
 */

const ORGANISATIONS = Number(process.env['ORGANISATIONS'] ?? 100);
const AT_ONCE = 50;

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

it('of all that was ever shown no combination speaks for too few people', async () => {
  for (const db of databases) {
    let seen = 0;
    for (let from = 0; from < ORGANISATIONS; from += AT_ONCE) {
      const outcome = await undone(db, () => play(db, organisations(from, AT_ONCE)));
      expect(outcome.disclosed, db.kind).toEqual([]);
      seen += outcome.seen;
    }
    console.log(`${ORGANISATIONS} organisations on ${db.kind}: ${seen} values seen, nobody given away`);
    expect(seen).toBeGreaterThan(4 * ORGANISATIONS);
  }
});

/** Whether somebody is given away in one of the organisations when the guard is taken out. */
async function givesAway(db: Connection, mutant: GuardMutant, from: number, count: number): Promise<boolean> {
  return undone(db, async () => {
    const [row] = await db.query<{ definition: string }>(
      `select pg_get_functiondef(p.oid) as definition from pg_proc p
       where p.proname = '${mutant.of}' and p.pronamespace = 'private'::regnamespace`,
    );
    const definition = row?.definition ?? '';
    expect(definition, 'the guard stands in the function').toContain(mutant.guard);
    await db.exec(definition.replaceAll(mutant.guard, mutant.without));
    return (await play(db, organisations(from, count))).disclosed.length > 0;
  });
}

describe('a guard taken away gives somebody away', () => {
  const MOST = 2500;

  it.each(guardMutants.map((mutant) => [mutant.name, mutant] as const))('%s', async (_, mutant) => {
    const db = databases.at(-1);
    if (!db) throw new Error('no database');
    if (await givesAway(db, mutant, mutant.witness, 1)) return;
    // The organisations are others than they were: another witness has to be named.
    for (let from = 0; from < MOST; from += AT_ONCE) {
      if (await givesAway(db, mutant, from, AT_ONCE))
        expect.fail(`organisations ${from} to ${from + AT_ONCE}`);
    }
    expect.fail(`none of ${MOST} organisations`);
  });
});
