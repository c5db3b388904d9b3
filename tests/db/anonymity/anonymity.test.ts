import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, everyDatabase, undone } from '@tests/support/database';
import { guardMutants } from './guard-mutants';
import { play } from './play';
import { truths } from './truth';

/*
 * Nobody is given away. Random organisations change while somebody reads their pages and keeps them; an attacker then
 * solves for what is hidden. `ORGANISATIONS=2500 npx vitest run --project database tests/db/anonymity` plays as many.
 */

const ORGANISATIONS = Number(process.env['ORGANISATIONS'] ?? 100);
const AT_ONCE = 50;
/** Any number: the same organisations every time, so that what is red stays red until it is mended. */
const SEED = 20261129;

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

const organisations = (from: number, count: number) =>
  fc.sample(truths, { numRuns: count, seed: SEED + from });

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

describe('a guard taken away gives somebody away', () => {
  const MOST = 20;

  it.each(guardMutants.map((mutant) => [mutant.name, mutant] as const))('%s', async (_, mutant) => {
    const db = databases.at(-1);
    if (!db) throw new Error('no database');
    for (let from = 0; from < MOST * AT_ONCE; from += AT_ONCE) {
      const { disclosed } = await undone(db, async () => {
        const [row] = await db.query<{ definition: string }>(
          `select pg_get_functiondef(p.oid) as definition from pg_proc p
           where p.proname = '${mutant.of}' and p.pronamespace = 'private'::regnamespace`,
        );
        const definition = row?.definition ?? '';
        expect(definition, 'the guard stands in the function').toContain(mutant.guard);
        await db.exec(definition.replaceAll(mutant.guard, mutant.without));
        return play(db, organisations(from, AT_ONCE));
      });
      if (disclosed.length > 0) return;
    }
    expect.fail(`${MOST * AT_ONCE} organisations did not notice`);
  });
});
