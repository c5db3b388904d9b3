import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPage } from './pages';

/** The routes as the app lists them; those below an organisation are known by their beginning. */
const routes = () => {
  const text = ['public', 'organisation', 'programme']
    .map((file) => readFileSync(`src/app/routes/${file}.ts`, 'utf8'))
    .join('');
  const paths = [...text.matchAll(/path: '([^']+)'/g)].map(([, path]) => path ?? '');
  const below = paths.indexOf('/o/$organisationId');
  return { public: paths.slice(0, below), below: paths.slice(below + 1) };
};

describe('isPage', () => {
  it('knows every route of the app', () => {
    const { public: shown, below } = routes();
    expect(shown.length).toBeGreaterThan(5);
    expect(below.length).toBeGreaterThan(5);
    for (const path of shown) expect([path, isPage(path)]).toEqual([path, true]);
    for (const path of below) expect(isPage(`/o/1${path}`)).toBe(true);
  });

  it.each(['/nowhere', '/sign-in/x', '/supabase/config.toml', '/o', '/assets/x.js'])(
    'does not know %s',
    (path) => expect(isPage(path)).toBe(false),
  );
});
