import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, PROJECT } from './paths';
import { withProgress } from './progress';

const INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'];
/** What lies below src and is no part of the app. */
const IGNORED = /^src\/(backend|cli)(\/|$)|\.test\.tsx?$/;
const STAMP = join(DIST, '.build-hash');

/** A build of our own has no VITE_… values in it: the server tells the app at run time where its backend is. */
export const EMBEDDED = { envPrefix: 'TRAGWERK_APP_' } as const;

function update(hash: ReturnType<typeof createHash>, path: string): void {
  const full = join(PROJECT, path);
  if (IGNORED.test(path) || !existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) update(hash, `${path}/${name}`);
  } else {
    hash.update(path).update(readFileSync(full));
  }
}

function inputHash(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) update(hash, input);
  return hash.digest('hex');
}

/** Builds the app unless the built one stands for exactly these sources, and for the embedded backend. */
export async function ensureBuild(print: (text: string) => void): Promise<void> {
  const hash = inputHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  await withProgress(print, 'Building the app (first start, or something has changed)', async () => {
    const { build } = await import('vite');
    await build({ root: PROJECT, logLevel: 'warn', ...EMBEDDED });
  });
  writeFileSync(STAMP, hash);
}
