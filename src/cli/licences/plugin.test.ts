import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { licences } from './plugin';
import type { ShippedPackage } from './shipped-package';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tragwerk-licences-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = (of: Record<string, string>) => {
  for (const [name, text] of Object.entries(of)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
const installed = (name: string, license: string, text: string | null, code = 'export const value = 1;') =>
  files({
    [`node_modules/${name}/package.json`]: JSON.stringify({
      name: name.startsWith('@') ? name : basename(name),
      version: '1.2.3',
      license,
      main: 'index.js',
    }),
    [`node_modules/${name}/index.js`]: code,
    ...(text === null ? {} : { [`node_modules/${name}/LICENSE`]: text }),
  });

/** Builds an app that begins with these lines, and answers what it says of the packages in it. */
async function built(...lines: string[]): Promise<ShippedPackage[]> {
  files({
    'index.html': '<!doctype html><script type="module" src="./main.js"></script>',
    'main.js': [...lines, 'console.log(globalThis.something);'].join('\n'),
  });
  const { app, worker } = licences();
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    // It would bring a few lines of Vite along.
    build: { modulePreload: { polyfill: false } },
    plugins: [app],
    worker: { format: 'es', plugins: () => [worker] },
  });
  return JSON.parse(readFileSync(join(folder, 'dist/licences.json'), 'utf8')) as ShippedPackage[];
}

it('names what is shipped, from wherever it comes, and nothing else', async () => {
  installed('used', 'MIT', 'Copyright (c) Used');
  installed('@scoped/unused', 'MIT', 'Copyright (c) Unused');
  installed('in-worker', 'ISC', 'Copyright (c) In a worker', `export const value = 'from a worker';`);
  installed('used/node_modules/inner', 'BSD-3-Clause', 'Copyright (c) Inner');
  installed('only-styles', 'OFL-1.1', 'Copyright (c) A font');
  files({
    'node_modules/only-styles/font.css': 'body { color: red; }',
    'node_modules/used/index.js': `import { value as inner } from 'inner'; export const value = () => console.log(inner);`,
    'node_modules/used/node_modules/inner/index.js': 'export const value = Math.random();',
    'worker.js': `import { value } from 'in-worker'; postMessage(value);`,
  });
  const said = await built(
    `import { value } from 'used';`,
    `import { value as unused } from '@scoped/unused';`,
    `import 'only-styles/font.css';`,
    `new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });`,
    'value();',
  );
  expect(said.map(({ name, licence, text }) => [name, licence, text])).toEqual([
    ['in-worker', 'ISC', 'Copyright (c) In a worker'],
    ['inner', 'BSD-3-Clause', 'Copyright (c) Inner'],
    ['only-styles', 'OFL-1.1', 'Copyright (c) A font'],
    ['used', 'MIT', 'Copyright (c) Used'],
  ]);
});

it.each([
  ['a licence that asks for more than its notice', 'GPL-3.0-only', 'Copyright (c) Free', /GPL-3\.0-only/],
  ['no licence at all', '', 'All rights reserved', /nobody has agreed to ship/],
  ['a licence without its text', 'MIT', null, /no file with its licence/],
])('refuses to build with %s', async (_what, license, text, reason) => {
  const name = `doubtful-${license.toLowerCase() || 'none'}-${text === null ? 'silent' : 'said'}`;
  installed(name, license, text, 'export const value = Math.random();');
  await expect(built(`import { value } from '${name}'; console.log(value);`)).rejects.toThrow(reason);
});
