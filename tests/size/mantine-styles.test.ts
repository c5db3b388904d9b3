import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const MANTINE = 'node_modules/@mantine/core';
/** Beside the parts. The variables are not among them: we set them as a constructed style sheet; see css-variables.ts. */
const ALWAYS = ['baseline', 'global'];

const sources = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(join('src', path), 'utf8'));

/** Names that the app imports from Mantine; types are none. */
function imported(): Set<string> {
  const lists = sources().flatMap((text) => [
    ...text.matchAll(/import \{([^}]*)\} from '@mantine\/(?:core|notifications)'/g),
  ]);
  const names = lists.flatMap(([, list = '']) =>
    list.split(',').map((name) => name.trim().split(' as ')[0] ?? ''),
  );
  return new Set(names.filter((name) => name !== '' && !name.startsWith('type ')));
}

/** The style sheets of all parts that these modules are made of. */
function styleSheetsOf(modules: readonly string[]): Set<string> {
  const seen = new Set(modules);
  const sheets = new Set<string>();
  for (const module of seen) {
    if (module.endsWith('.module.mjs')) {
      sheets.add(basename(module, '.module.mjs'));
      continue;
    }
    for (const [, path = ''] of readFileSync(module, 'utf8').matchAll(/from "(\.[^"]+)"/g))
      seen.add(resolve(dirname(module), path));
  }
  return sheets;
}

it('the styles of every part of Mantine that is used are there, and no others, in the order of Mantine', () => {
  const index = readFileSync(join(MANTINE, 'esm/index.mjs'), 'utf8');
  const names = imported();
  const modules = [...index.matchAll(/import \{([^}]*)\} from "([^"]+)"/g)]
    .filter(([, list = '']) =>
      list.split(',').some((name) => names.has(name.trim().split(' as ').at(-1) ?? '')),
    )
    .map(([, , path = '']) => resolve(MANTINE, 'esm', path));
  expect(modules.length).toBeGreaterThan(15);
  const needed = styleSheetsOf(modules);

  const chosen = [
    ...readFileSync('src/ui/mantine/mantine-styles.css', 'utf8').matchAll(
      /@mantine\/core\/styles\/(\w+)\.layer\.css/g,
    ),
  ].map(([, name = '']) => name);
  expect(chosen.toSorted()).toEqual([...ALWAYS, ...needed].toSorted());

  const whole = squeezed(`${MANTINE}/styles.css`);
  const places = chosen.map((name) => whole.indexOf(squeezed(`${MANTINE}/styles/${name}.css`)));
  expect(places.filter((place) => place < 0)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

const squeezed = (path: string) => {
  expect(existsSync(path), path).toBe(true);
  return readFileSync(path, 'utf8').replace(/\s+/g, '');
};
