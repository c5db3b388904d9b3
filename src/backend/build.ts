import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { DIST, PROJECT } from './paths';

const INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'];
const STAMP = join(DIST, '.build-hash');

function update(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) update(hash, join(path, name));
  } else {
    hash.update(path).update(readFileSync(path));
  }
}

function inputHash(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) update(hash, join(PROJECT, input));
  // The hosted build inlines its backend; a dist made for one must not be served for the other.
  hash.update(process.env.VITE_SUPABASE_URL ?? '');
  return hash.digest('hex');
}

/** Builds the app unless the built one stands for exactly these sources. */
export async function ensureBuild(print: (text: string) => void): Promise<void> {
  const hash = inputHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  print('Building the app (first start, or something has changed) …');
  await build({ root: PROJECT, logLevel: 'warn' });
  writeFileSync(STAMP, hash);
}
