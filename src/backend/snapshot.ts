import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createApi } from './api';
import { openDatabase, tidy } from './database';
import { seedDemo } from './demo';
import { readMigrations, migrate } from './migrations';
import { DEMO, MIGRATIONS, PROJECT, TEMP } from './paths';
import type { Secrets } from './secrets';

/** Code that decides what is in a snapshot. */
const MAKERS = ['api.ts', 'database.ts', 'demo.ts', 'demo-accounts.ts', 'migrations.ts', 'snapshot.ts'];

/**
 * A data folder with all migrations and the demo in it takes several seconds to make and a fifth of one to copy. It is
 * made once for each set of migrations, demo, versions and demo password, and named after them.
 */
export function snapshotFolder({ demoPassword }: Pick<Secrets, 'demoPassword'>): string {
  const hash = createHash('sha256').update(demoPassword);
  for (const { version, sql } of readMigrations(MIGRATIONS)) hash.update(version).update(sql);
  for (const file of readdirSync(DEMO).sort()) hash.update(readFileSync(join(DEMO, file)));
  for (const name of ['@supabase/lite', '@electric-sql/pglite']) {
    hash.update(readFileSync(join(PROJECT, 'node_modules', name, 'package.json')));
  }
  for (const file of MAKERS) hash.update(readFileSync(join(PROJECT, 'src', 'backend', file)));
  return join(TEMP, `snapshot-${hash.digest('hex').slice(0, 16)}`);
}

/** Makes the snapshot unless it is there. Made aside and renamed: a half-made one is never used. */
export async function ensureSnapshot(secrets: Secrets): Promise<string> {
  const folder = snapshotFolder(secrets);
  if (existsSync(folder)) return folder;
  const aside = `${folder}.${process.pid}`;
  mkdirSync(TEMP, { recursive: true });
  const connection = await openDatabase({ folder: aside, snapshot: null });
  const silent = { send: () => Promise.resolve() };
  const api = createApi(connection, secrets, 'http://localhost', silent);
  await api.ensureSystemSchema();
  await migrate(connection.driver, readMigrations(MIGRATIONS));
  await seedDemo(api, secrets);
  await tidy(connection);
  await connection.close();
  putInPlace(aside, folder);
  removeOthers(folder);
  return folder;
}

/** Two starts at once make the same snapshot twice; the second finds the place taken and does without its own. */
function putInPlace(aside: string, folder: string): void {
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Snapshots of other times, and what an interrupted start has left of making one. */
function removeOthers(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    if (/^snapshot-[0-9a-f]{16}(\.|$)/.test(name) && !name.startsWith(basename(folder)))
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}
