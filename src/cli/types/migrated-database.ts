import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

const SUPABASE = fileURLToPath(new URL('../../../supabase/', import.meta.url));

/** The role that owns every object the migrations make; no superuser, like the one of a hosted project. */
export const MIGRATING_ROLE = 'project_owner';

/** What a hosted project has before the first migration. */
export const hostedLike = (): string => readFileSync(`${SUPABASE}hosted-like.sql`, 'utf8');

export interface Migration {
  name: string;
  sql: string;
}

/** The migrations in the order they are applied. */
export function migrations(): Migration[] {
  return readdirSync(`${SUPABASE}migrations`)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(`${SUPABASE}migrations/${name}`, 'utf8') }));
}

/** A fresh database in memory with all migrations, run as {@link MIGRATING_ROLE}. */
export async function openMigratedDatabase(): Promise<PGlite> {
  const db = await PGlite.create();
  await db.exec(hostedLike());
  await db.exec(`set role ${MIGRATING_ROLE}`);
  for (const { sql } of migrations()) await db.exec(`begin;\n${sql}\ncommit;`);
  await db.exec('reset role');
  return db;
}
