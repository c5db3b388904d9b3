import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built app in miniature, for tests that are about the server: no build is needed to run them. */
export function smallDist(folder: string): string {
  for (const part of ['assets', '.vite']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Tragwerk</title>');
  writeFileSync(join(folder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets', 'app-4fK2.js'), `console.log('Tragwerk');`.repeat(100));
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}');
  writeFileSync(join(folder, '.build-hash'), 'hidden');
  return folder;
}
