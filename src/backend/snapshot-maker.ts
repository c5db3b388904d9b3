import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createApi } from './api';
import { openDatabase, tidy } from './database';
import { seedDemo } from './demo';
import { migrate, readMigrations } from './migrations';
import { MIGRATIONS } from './paths';
import { withProgress } from './progress';
import type { Secrets } from './secrets';

/** Makes a snapshot and says how far it is. Made aside and renamed: a half-made one is never used. */
export async function makeSnapshot(
  folder: string,
  secrets: Secrets,
  print: (text: string) => void,
): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  const connection = await withProgress(print, 'Database: making it', () =>
    openDatabase({ folder: aside, snapshot: null }),
  );
  const silent = { send: () => Promise.resolve() };
  const api = createApi(connection, secrets, 'http://localhost', silent);
  const migrations = readMigrations(MIGRATIONS);
  await withProgress(print, `Database: making the tables, ${migrations.length} migrations`, async () => {
    await api.ensureSystemSchema();
    await migrate(connection.driver, migrations);
  });
  await withProgress(print, 'Database: adding the demo', () => seedDemo(api, secrets));
  await tidy(connection);
  await connection.close();
  putInPlace(aside, folder);
  removeOthers(folder);
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

/** Snapshots of other times, and what interrupted starts have left of making one. */
function removeOthers(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    const [, id, maker] = /^snapshot-([0-9a-f]{16})(?:\.(\d+))?/.exec(name) ?? [];
    const isWanted = name === basename(folder) || (maker !== undefined && isRunning(Number(maker)));
    if (id !== undefined && !isWanted) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
