import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  file: string;
  src?: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

type Manifest = Record<string, Chunk>;

export interface RouteSize {
  /** gzip kB of all scripts the route needs. */
  scripts: number;
  /** gzip kB of all style sheets the route needs. */
  styles: number;
  /** Names of the chunks, to see what is in it. */
  chunks: string[];
}

/** Every chunk that is loaded before one of these modules can run. */
function closure(manifest: Manifest, entries: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    const chunk = manifest[key];
    if (!chunk) throw new Error(`no chunk for ${key}: has the file moved?`);
    seen.add(key);
    chunk.imports?.forEach(visit);
  };
  entries.forEach(visit);
  return seen;
}

const gzipped = (dist: string, file: string) =>
  gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;

/** What a first visit of a route downloads: the start page, the lazy modules of the route, and its texts. */
export function measureRoute(dist: string, lazyModules: readonly string[]): RouteSize {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const keys = [...closure(manifest, ['index.html', ...lazyModules])];
  const chunks = keys.flatMap((key) => manifest[key] ?? []);
  const styles = new Set(chunks.flatMap((chunk) => chunk.css ?? []));
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + gzipped(dist, file), 0);
  return {
    scripts: sum(new Set(chunks.map((chunk) => chunk.file))),
    styles: sum(styles),
    chunks: keys,
  };
}

/** What each route loads lazily, from the address bar down; one language's texts. */
export const ROUTES = {
  signIn: {
    limit: 150,
    modules: [
      'src/app/shell/public-shell.tsx',
      'src/features/auth/sign-in-page.tsx',
      'src/i18n/de/common.ts',
      'src/i18n/de/auth.ts',
    ],
  },
  firstSignedIn: {
    limit: 200,
    modules: [
      'src/app/shell/organisation-shell.tsx',
      'src/data/make-client.ts',
      'src/features/programmes/programmes-page.tsx',
      'src/i18n/de/common.ts',
      'src/i18n/de/programmes.ts',
      'src/i18n/de/domain.ts',
    ],
  },
} as const;
