import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HARD_IMPORTS } from '@tests/support/hard-imports';

const root = join(import.meta.dirname, '../..');

/** The texts of the tests that open such files, wherever they stand. */
const FOLDERS = [
  'tests/unit',
  ...['indicators', 'readings-import', 'tables', 'training', 'training-import'].map(
    (each) => `src/domain/${each}`,
  ),
];
const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
).join('\n');

/** Named by their number, one of many of a kind. */
const numbered = /^(?:10-format|98-dateformat)-\d\d\.xlsx$/;

it('no file that looks fine and means something else stands without what must come of it', () => {
  const untested = readdirSync(HARD_IMPORTS).filter((name) => {
    const bare = name.replace(/\.json$/, '');
    return !numbered.test(name) && ![name, bare].some((each) => sources.includes(`'${each}'`));
  });
  expect(untested).toEqual([]);
});
