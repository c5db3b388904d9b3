import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';

export interface Migration {
  version: string;
  name: string;
  sql: string;
}

/** The migrations of a folder, oldest first. File names are `<14 digits>_<concern>.sql`, as the Supabase CLI has them. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const [, version, name] = /^(\d{14})_(.+)\.sql$/.exec(file) ?? [];
      if (!version || !name) throw new Error(`Not the name of a migration: ${file}`);
      return { version, name, sql: readFileSync(join(folder, file), 'utf8') };
    });
}

const HISTORY = `
  create schema if not exists supabase_migrations;
  create table if not exists supabase_migrations.schema_migrations (
    version text primary key, statements text[], name text
  );`;

/** A clone with other line ends holds the same migration. */
const digest = (sql: string) => createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');

/**
 * Brings a database up to date: what is recorded in the history is skipped, each other migration runs in a
 * transaction of its own. Same history table as the Supabase CLI.
 * @throws {Error} when a recorded migration is gone or reads differently now: landed migrations are never edited
 */
export async function migrate(db: PGlite, migrations: readonly Migration[]): Promise<string[]> {
  await db.exec(HISTORY);
  const { rows } = await db.query<{ version: string; statements: string[] }>(
    'select version, statements from supabase_migrations.schema_migrations',
  );
  const recorded = new Map(rows.map((row) => [row.version, row.statements.join('\n')]));
  const newest = migrations.at(-1)?.version ?? '';
  for (const version of recorded.keys()) {
    if (version > newest) {
      throw new Error(
        `This database is of a newer version of Tragwerk: migration ${version} is in it and not here. ` +
          'Start that newer version, or choose another folder: npm start -- --data ANOTHER-FOLDER',
      );
    }
    const migration = migrations.find((candidate) => candidate.version === version);
    const known = recorded.get(version) ?? '';
    if (!migration || digest(migration.sql) !== digest(known)) {
      throw new Error(
        `Migration ${version} is in this database but ${migration ? 'reads differently now' : 'its file is gone'}. ` +
          'Landed migrations are never changed; "npm run reset" deletes the local data and starts afresh.',
      );
    }
  }
  const pending = migrations.filter(({ version }) => !recorded.has(version));
  for (const { version, name, sql } of pending) {
    try {
      await db.transaction(async (tx) => {
        await tx.exec(sql);
        await tx.query(
          'insert into supabase_migrations.schema_migrations (version, statements, name) values ($1, $2, $3)',
          [version, [sql], name],
        );
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Migration ${version}_${name} failed, nothing of it was kept: ${reason}`, {
        cause: error,
      });
    }
  }
  return pending.map(({ version, name }) => `${version}_${name}`);
}
