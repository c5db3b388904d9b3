import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';

/** Roles as every Supabase project has them. */
const ROLES = `
  do $$
  begin
    if not exists (select from pg_roles where rolname = 'anon') then
      create role anon nologin;
      create role authenticated nologin;
      create role service_role nologin bypassrls;
    end if;
  end
  $$;`;

interface OpenOptions {
  /** Folder to keep the data in; none: in memory. */
  folder: string | null;
  /** A dumped data folder to begin with, when the folder is new. */
  snapshot: string | null;
}

/**
 * Opens the embedded database. Lite would give the API roles every right on every table with its first request, and
 * undo ours; telling it that row security is already set up keeps our grants. An internal of version 0.10.0: the
 * version is pinned and tests/backend proves the effect.
 */
export async function openDatabase({ folder, snapshot }: OpenOptions): Promise<PgliteConnection> {
  const isNew = folder === null || !existsSync(join(folder, 'PG_VERSION'));
  if (folder !== null) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const loadDataDir = isNew && snapshot !== null ? new Blob([readFileSync(snapshot)]) : undefined;
  const connection = await createPgliteConnection({
    ...(folder === null ? {} : { url: folder }),
    pgliteOptions: { ...(loadDataDir ? { loadDataDir } : {}) },
  });
  await connection.driver.waitReady;
  Reflect.set(connection, 'rlsState', 'active');
  await connection.driver.exec(ROLES);
  return connection;
}

/** PGlite has no background workers: what they would do is done at start. */
export async function tidy(connection: PgliteConnection): Promise<void> {
  await connection.driver.exec('vacuum');
  await connection.driver.exec('checkpoint');
}
