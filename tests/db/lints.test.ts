import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Connection, everyDatabase, undone } from '@tests/support/database';
import { lintFindings, LINTS } from './lints';

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

it('finds nothing in the schema', async () => {
  for (const db of databases) expect(await lintFindings(db), db.kind).toEqual([]);
});

it.each(Object.entries(LINTS))('%s would be noticed', async (name, { bad }) => {
  for (const db of databases) {
    const findings = await undone(db, async () => {
      await db.exec(bad);
      return lintFindings(db);
    });
    expect(
      findings.some((finding) => finding.startsWith(`${name}: `)),
      db.kind,
    ).toBe(true);
  }
});
