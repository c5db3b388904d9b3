import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FirstLoad } from '@/cli/first-loads';

interface Chunk {
  file: string;
  name?: string;
  imports?: string[];
}

type Manifest = Record<string, Chunk>;

export interface ScreenSize {
  /** gzip kB of all scripts the screen needs. */
  scripts: number;
  /** gzip kB of all style sheets the screen needs. */
  styles: number;
  /** Where they come from, to see what is in it. */
  chunks: string[];
}

const manifestOf = (dist: string) =>
  JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;

/** Chunks that are needed by one they need: which of them runs first would be left to chance. */
export function circles(dist: string): string[] {
  const manifest = manifestOf(dist);
  const closure = (key: string, seen = new Set<string>()): Set<string> => {
    if (!seen.has(key)) {
      seen.add(key);
      manifest[key]?.imports?.forEach((each) => closure(each, seen));
    }
    return seen;
  };
  return Object.entries(manifest).flatMap(([key, { imports = [] }]) =>
    imports.filter((each) => closure(each).has(key)).map((each) => `${key} → ${each}`),
  );
}

/** What a first visit of a screen downloads, as the page itself says: its start, its pieces, and its texts in German. */
export function measureScreen(dist: string, name: FirstLoad['name']): ScreenSize {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const [, loads = '[]'] = /id="first-loads">(.*?)<\/script>/.exec(page) ?? [];
  const load = (JSON.parse(loads) as FirstLoad[]).find((each) => each.name === name);
  if (!load) throw new Error(`the page says nothing of ${name}`);
  const start = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => file,
  );
  const files = [...new Set([...start, ...load.files, ...load.de])];
  const sum = (type: string) =>
    files
      .filter((file) => file.endsWith(type))
      .reduce(
        (total, file) => total + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000,
        0,
      );
  const chunks = Object.entries(manifestOf(dist)).filter(([, { file }]) => files.includes(`/${file}`));
  return {
    scripts: sum('.js'),
    styles: sum('.css'),
    chunks: chunks.map(([key, { name: called = '' }]) => `${key} ${called}`),
  };
}

/** gzip kB of scripts that a first visit may cost. */
export const LIMITS = { signIn: 150, programmes: 200, overview: 350 } as const satisfies Partial<
  Record<FirstLoad['name'], number>
>;
export const SCREENS = Object.keys(LIMITS) as (keyof typeof LIMITS)[];
