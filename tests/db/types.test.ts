import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CATALOGUE_QUERY, type Catalogue } from '@/cli/types/catalogue';
import { TYPES_FILE } from '@/cli/types/database-types';
import { MIGRATING_ROLE } from '@/cli/types/migrated-database';
import { renderTypes } from '@/cli/types/render';
import { type Connection, everyDatabase, undone } from '@tests/support/database';

let databases: Connection[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
});
afterAll(async () => {
  await Promise.all(databases.map((db) => db.close()));
});

async function rendered(db: Connection): Promise<string> {
  const [row] = await db.query<{ catalogue: Catalogue }>(CATALOGUE_QUERY);
  if (!row) throw new Error('the catalogue query answered nothing');
  return renderTypes(row.catalogue);
}

it('src/data/database.types.ts is what `npm run generate:types` would write', async () => {
  for (const db of databases) expect(await rendered(db), db.kind).toBe(readFileSync(TYPES_FILE, 'utf8'));
});

it('views, arrays and functions without arguments have types too', async () => {
  for (const db of databases) {
    await undone(db, async () => {
      await db.exec(`
        create view public.names with (security_invoker = true) as select id, name from public.organisations;
        create function public.all_roles() returns setof public.member_role language sql set search_path = ''
          as 'select unnest(enum_range(null::public.member_role))';
        create function public.count_of(p_roles public.member_role[]) returns integer language sql set search_path = ''
          as 'select cardinality(p_roles)'`);
      const types = await rendered(db);
      expect(types).toContain(
        'names: {\n        Row: {\n          id: string | null\n          name: string | null',
      );
      expect(types).toContain(
        'all_roles: {\n        Args: never\n        Returns: Database["public"]["Enums"]["member_role"][]',
      );
      expect(types).toContain(
        'Args: { p_roles: Database["public"]["Enums"]["member_role"][] }\n        Returns: number',
      );
    });
  }
});

it('a type nobody has thought of is an error, not an any', async () => {
  for (const db of databases) {
    await undone(db, async () => {
      await db.exec('create table public.places (place point)');
      await expect(rendered(db)).rejects.toThrow('"point"');
    });
  }
});

it('the migrations ran as an owner without special powers', async () => {
  for (const db of databases) {
    const owners = await db.query(
      `select distinct r.rolname as owner, r.rolsuper or r.rolbypassrls as special
       from pg_class c join pg_roles r on r.oid = c.relowner
       where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)`,
    );
    expect(owners).toEqual([{ owner: MIGRATING_ROLE, special: false }]);
  }
});
