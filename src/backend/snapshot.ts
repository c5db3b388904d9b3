import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrations } from './migrations';
import { DEMO, MIGRATIONS, PROJECT, TEMP } from './paths';
import type { Secrets } from './secrets';
import { inFolder } from './trouble';

/** Code that decides what is in a snapshot. */
const MAKERS = ['api.ts', 'database.ts', 'demo.ts', 'demo-accounts.ts', 'migrations.ts', 'snapshot-maker.ts'];

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

/** Makes the snapshot unless it is there; what that takes is loaded only then. */
export async function ensureSnapshot(
  secrets: Secrets,
  print: (text: string) => void = () => undefined,
): Promise<string> {
  const folder = snapshotFolder(secrets);
  if (!existsSync(folder)) {
    const { makeSnapshot } = await import('./snapshot-maker');
    await makeSnapshot(folder, secrets, print).catch((error: unknown) => {
      throw inFolder(folder, error);
    });
  }
  return folder;
}
