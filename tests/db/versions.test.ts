import { afterAll, beforeAll, expect, it } from 'vitest';
import { asPersona, type Connection, everyDatabase, literal, openPostgres } from '@tests/support/database';
import { organisationId } from '@tests/support/personas';
import { programmeId } from '@tests/support/world';

const PROGRAMME = `organisation_id = ${literal(organisationId('A'))} and id = ${literal(programmeId('A'))}`;
const WRITERS = ['owner', 'change_manager', 'owner', 'change_manager', 'owner'] as const;

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

/** What the client does: change the row it has seen. Answers the number of rows that were changed. */
async function rename(db: Connection, writer: (typeof WRITERS)[number], name: string, version: number) {
  const rows = await asPersona(db, writer, () =>
    db.query(`update public.programmes set name = $1 where ${PROGRAMME} and version = $2 returning version`, [
      name,
      version,
    ]),
  );
  return rows.length;
}

const stored = (db: Connection) => db.query(`select name, version from public.programmes where ${PROGRAMME}`);

it('counts up with every change', async () => {
  for (const db of databases) {
    expect(await rename(db, 'owner', 'First', 1)).toBe(1);
    expect(await rename(db, 'change_manager', 'Second', 2)).toBe(1);
    expect(await stored(db)).toEqual([{ name: 'Second', version: 3 }]);
  }
});

it('lets one of five win who have seen the same row, one after the other', async () => {
  for (const db of databases) {
    const changed: number[] = [];
    for (const [i, writer] of WRITERS.entries()) changed.push(await rename(db, writer, `Writer ${i}`, 3));
    expect(changed).toEqual([1, 0, 0, 0, 0]);
    expect(await stored(db)).toEqual([{ name: 'Writer 0', version: 4 }]);
  }
});

it('lets one of five win who write at the same time, where a database takes several connections', async () => {
  const postgres = await openPostgres();
  if (!postgres) return;
  const connections = await Promise.all(WRITERS.map(() => postgres.connect()));
  const changed = await Promise.all(
    connections.map((connection, i) => rename(connection, WRITERS[i] ?? 'owner', `Writer ${i}`, 1)),
  );
  expect(changed.sort()).toEqual([0, 0, 0, 0, 1]);
  await Promise.all(connections.map((connection) => connection.close()));
  await postgres.drop();
});
