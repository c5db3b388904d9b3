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
  /** Scripts and style sheets, each of which is asked for by itself. */
  files: number;
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

const manifestOf = (dist: string) =>
  JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;

/** Chunks that are needed by one they need: which of them runs first would be left to chance. */
export function circles(dist: string): string[] {
  const manifest = manifestOf(dist);
  return Object.entries(manifest).flatMap(([key, { imports = [] }]) =>
    imports.filter((each) => closure(manifest, [each]).has(key)).map((each) => `${key} → ${each}`),
  );
}

/** What a first visit of a route downloads: the start page, the lazy modules of the route, and its texts. */
export function measureRoute(dist: string, lazyModules: readonly string[]): RouteSize {
  const manifest = manifestOf(dist);
  const keys = [...closure(manifest, ['index.html', ...lazyModules])];
  const chunks = keys.flatMap((key) => manifest[key] ?? []);
  const styles = new Set(chunks.flatMap((chunk) => chunk.css ?? []));
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + gzipped(dist, file), 0);
  const scripts = new Set(chunks.map((chunk) => chunk.file));
  return {
    scripts: sum(scripts),
    styles: sum(styles),
    chunks: keys,
    files: scripts.size + styles.size,
  };
}

/** What each route loads lazily, from the address bar down; one language's texts. */
export const ROUTES = {
  signIn: {
    limit: 150,
    files: 12,
    modules: [
      'src/app/shell/public-shell.tsx',
      'src/features/auth/sign-in-page.tsx',
      'src/i18n/de/common.ts',
      'src/i18n/de/auth.ts',
    ],
  },
  firstSignedIn: {
    limit: 200,
    files: 18,
    modules: [
      'src/app/shell/organisation-shell.tsx',
      'src/data/make-client.ts',
      'src/features/programmes/programmes-page.tsx',
      'src/i18n/de/common.ts',
      'src/i18n/de/programmes.ts',
      'src/i18n/de/domain.ts',
    ],
  },
  overview: {
    limit: 350,
    files: 36,
    modules: [
      'src/app/shell/organisation-shell.tsx',
      'src/data/make-client.ts',
      'src/app/shell/programme-frame.tsx',
      'src/features/overview/overview-page.tsx',
      'src/i18n/de/common.ts',
      'src/i18n/de/domain.ts',
      'src/i18n/de/overview.ts',
    ],
  },
} as const;
