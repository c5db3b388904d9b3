import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createApi } from './api';
import { openDatabase } from './database';
import { seedDemo } from './demo';
import { terminalMail } from './mail';
import { migrate, readMigrations } from './migrations';
import { DEMO, MIGRATIONS, PROJECT, TEMP } from './paths';
import type { Secrets } from './secrets';

/**
 * A database with all migrations and the demo in it takes several seconds to make and half a second to copy. It is
 * made once for each set of migrations, demo, versions and demo password.
 */
export function snapshotFile(secrets: Secrets): string {
  const hash = createHash('sha256').update(secrets.demoPassword);
  for (const { version, sql } of readMigrations(MIGRATIONS)) hash.update(version).update(sql);
  for (const file of readdirSync(DEMO).sort()) hash.update(readFileSync(join(DEMO, file)));
  for (const name of ['@supabase/lite', '@electric-sql/pglite']) {
    hash.update(readFileSync(join(PROJECT, 'node_modules', name, 'package.json')));
  }
  hash.update(readFileSync(join(PROJECT, 'src', 'backend', 'demo.ts')));
  return join(TEMP, `snapshot-${hash.digest('hex').slice(0, 16)}.tar`);
}

/** Makes the snapshot unless it is there. Written aside and renamed: a half-written one is never used. */
export async function ensureSnapshot(secrets: Secrets): Promise<string> {
  const file = snapshotFile(secrets);
  if (existsSync(file)) return file;
  mkdirSync(TEMP, { recursive: true });
  const connection = await openDatabase({ folder: null, snapshot: null });
  const api = createApi(
    connection,
    secrets,
    'http://localhost',
    terminalMail(() => undefined),
  );
  await api.ensureSystemSchema();
  await migrate(connection.driver, readMigrations(MIGRATIONS));
  await seedDemo(api, secrets);
  const dump = await connection.driver.dumpDataDir('none');
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, Buffer.from(await dump.arrayBuffer()), { mode: 0o600 });
  await connection.close();
  renameSync(aside, file);
  removeOthers(file);
  return file;
}

function removeOthers(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    if (/^snapshot-[0-9a-f]{16}\.tar$/.test(name) && name !== basename(file))
      rmSync(join(dirname(file), name));
  }
}
