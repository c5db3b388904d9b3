import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, everyDatabase, undone } from '@tests/support/database';
import { ENTRY_NAMES, entryOf, qualified } from '@tests/support/world';
import { callCells } from './call-cells';
import { beginToTry, wrongCells } from './cell';
import { cellsOf } from './cells';
import { FUNCTIONS, VIEWS } from './rights';
import { specialCells } from './special-cells';

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
  for (const db of databases) await beginToTry(db);
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

describe('who may do what', () => {
  it.each(ENTRY_NAMES)('%s', async (entry) => {
    for (const db of databases) {
      expect(await undone(db, () => wrongCells(db, cellsOf(entry))), db.kind).toEqual([]);
    }
  });

  it.each(Object.entries({ ...specialCells(), ...callCells() }))('%s', async (_name, cells) => {
    for (const db of databases) {
      expect(await undone(db, () => wrongCells(db, cells)), db.kind).toEqual([]);
    }
  });

  it('is asked in thousands of cells, each of its own name', () => {
    const cells = [
      ...ENTRY_NAMES.flatMap(cellsOf),
      ...Object.values({ ...specialCells(), ...callCells() }).flat(),
    ];

    expect(cells.length).toBeGreaterThan(8_000);
    expect(new Set(cells.map((cell) => cell.name)).size).toBe(cells.length);
  });
});

describe('the catalogue', () => {
  const OURS = `n.nspname not in ('information_schema', 'auth') and n.nspname !~ '^pg_'`;

  it('holds no table or view that has not been declared', async () => {
    const declared = [...new Set(ENTRY_NAMES.map((name) => qualified(entryOf(name).table)))];
    for (const db of databases) {
      const relations = await db.query<{ name: string; kind: string }>(
        `select n.nspname || '.' || c.relname as name, c.relkind as kind
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and ${OURS}`,
      );
      const tables = relations.filter(({ kind }) => kind === 'r').map(({ name }) => name);
      const others = relations.filter(({ kind }) => kind !== 'r').map(({ name }) => name);
      expect(tables.sort()).toEqual(declared.sort());
      expect(others.sort()).toEqual([...VIEWS].sort());
    }
  });

  it('holds no function that has not been declared, and each is executable by those named alone', async () => {
    for (const db of databases) {
      const functions = await db.query<{ name: string; callers: string[] }>(
        `select
           n.nspname || '.' || p.proname as name,
           array(
             select r.rolname::text from pg_roles r
             where r.rolname in ('anon', 'authenticated', 'service_role') and has_function_privilege(r.oid, p.oid, 'execute')
             order by 1
           ) as callers
         from pg_proc p join pg_namespace n on n.oid = p.pronamespace
         where ${OURS}`,
      );
      expect(Object.fromEntries(functions.map(({ name, callers }) => [name, callers]))).toEqual(FUNCTIONS);
      expect(functions).toHaveLength(Object.keys(FUNCTIONS).length);
    }
  });
});
