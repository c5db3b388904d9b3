import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';
import { restoreStackPointer } from './restore-stack-pointer';
import { otherVersion } from './trouble';

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

/** PostgreSQL's number for the type. */
const TIMESTAMPTZ = 1184;

/** `2026-11-24 04:57:01.333+00` as hosted Supabase writes it; not every browser reads PostgreSQL's own way. */
const isoTime = (text: string): string => text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');

interface OpenOptions {
  /** Folder to keep the data in; null: in memory. */
  folder: string | null;
  /** A data folder to begin with a copy of, when there is none yet. */
  snapshot: string | null;
}

/**
 * Opens the embedded database. Lite would give the API roles every right on every table with its first request, and
 * undo ours; telling it that row security is already set up keeps our grants. An internal of version 0.10.0: the
 * version is pinned and tests/backend/grants.test.ts proves the effect.
 * @throws {Error} when the folder holds something else than a database
 */
export async function openDatabase({ folder, snapshot }: OpenOptions): Promise<PgliteConnection> {
  if (folder !== null) prepareFolder(folder, snapshot);
  const connection = await createPgliteConnection({
    ...(folder === null ? {} : { url: folder }),
    pgliteOptions: { parsers: { [TIMESTAMPTZ]: isoTime } },
  });
  await connection.driver.waitReady;
  restoreStackPointer(connection.driver);
  keepOurGrants(connection);
  await connection.driver.exec(ROLES);
  return connection;
}

export function keepOurGrants(connection: PgliteConnection): void {
  Reflect.set(connection, 'rlsState', 'active');
}

export const holdsDatabase = (folder: string): boolean => existsSync(join(folder, 'PG_VERSION'));

function prepareFolder(folder: string, snapshot: string | null): void {
  if (holdsDatabase(folder)) return guardVersion(folder, snapshot);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} is not empty and holds no data of Tragwerk. Please name another folder.`);
  }
  if (snapshot !== null) copyFolder(snapshot, folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** PGlite is not even to open what another version has made. */
function guardVersion(folder: string, snapshot: string | null): void {
  if (snapshot === null) return;
  const [found, own] = [folder, snapshot].map((of) => readFileSync(join(of, 'PG_VERSION'), 'utf8').trim());
  if (found !== own && /^\d+$/.test(found ?? '')) throw otherVersion(folder, found ?? '', own ?? '');
}

/** Copies beside and renames: a start that is cut short never leaves half a database in place. */
export function copyFolder(from: string, to: string): void {
  const aside = `${to}.new`;
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  for (const leftover of [aside, to]) rmSync(leftover, { recursive: true, force: true });
  try {
    cpSync(from, aside, { recursive: true, preserveTimestamps: true });
  } catch (error) {
    // Half of it would only take up the room that was missing.
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
  renameSync(aside, to);
}

/** PGlite has no background workers: what they would do is done at start. */
export async function tidy(connection: PgliteConnection): Promise<void> {
  await connection.driver.exec('vacuum analyze');
  await connection.driver.exec('checkpoint');
}
