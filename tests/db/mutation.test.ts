import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, openPglite, openPostgres, undone } from '@tests/support/database';
import { beginToTry, wrongCells } from './cell';
import { lintFindings } from './lints';
import { functionMutants, type Mutant, policyMutants, ruleMutants, switchedOff } from './mutants';

/**
 * The matrix is only worth what it notices: every guard of the schema is taken away once, and some cell must come out
 * wrong. On one database, the quicker one where there are two, because the guards are the same on every database.
 */
let db: Connection;
let close: () => Promise<void>;
beforeAll(async () => {
  const postgres = await openPostgres();
  db = postgres ? await postgres.connect() : await openPglite();
  close = async () => {
    await db.close();
    await postgres?.drop();
  };
  await beginToTry(db);
});
afterAll(() => close());

/** Whether some cell tells the mutant from the schema. */
async function noticed({ sql, cells }: Mutant): Promise<boolean> {
  return undone(db, async () => {
    await db.exec(sql);
    const all = cells();
    // The likeliest come first, so that most often a few are enough.
    for (let at = 0, most = 8; at < all.length; at += most, most *= 4)
      if ((await wrongCells(db, all.slice(at, at + most), 1)).length > 0) return true;
    return false;
  });
}

async function survivors(mutants: readonly Mutant[]): Promise<string[]> {
  const alive: string[] = [];
  for (const mutant of mutants) if (!(await noticed(mutant))) alive.push(mutant.name);
  return alive;
}

describe('a guard taken away is noticed', () => {
  it('in policies', async () => {
    const mutants = await policyMutants(db);
    expect(mutants.length).toBeGreaterThan(200);
    expect(await survivors(mutants)).toEqual([]);
  });

  it('in row security itself', async () => {
    expect(await survivors(switchedOff())).toEqual([]);
  });

  it('in triggers and references', async () => {
    const mutants = await ruleMutants(db);
    expect(mutants.length).toBeGreaterThan(40);
    expect(await survivors(mutants)).toEqual([]);
  });

  it('in functions', async () => {
    const mutants = await functionMutants(db);
    expect(mutants.length).toBeGreaterThan(40);
    expect(await survivors(mutants)).toEqual([]);
  });
});

describe('what changes no outcome yet is noticed by the lints', () => {
  it('a policy for everybody, though nobody but signed-in people has a grant', async () => {
    const policies = await db.query<{ name: string; table: string }>(
      `select policyname as name, tablename as "table" from pg_policies where schemaname = 'public'`,
    );
    const findings = await undone(db, async () => {
      for (const { name, table } of policies)
        await db.exec(`alter policy ${name} on public.${table} to public`);
      return lintFindings(db);
    });
    expect(findings).toEqual(
      expect.arrayContaining(policies.map(({ name, table }) => `policy_for_strangers: ${table}.${name}`)),
    );
  });
});
