import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseProgrammeText } from '@/domain/programme/file';

/** Files that must be refused, each beside the list of its errors; see tests/fixtures/programmes/README.md. */
const folder = join(import.meta.dirname, '..', 'fixtures', 'programmes', 'broken');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
  .map((file) => file.replace('.json', ''));

test.each(names)('refuses %s, with every error at its place', (name) => {
  const expected: unknown = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));

  const parsed = parseProgrammeText(readFileSync(join(folder, `${name}.json`), 'utf8'));

  expect(parsed.ok ? [] : parsed.errors.map(({ path, code }) => ({ path, code }))).toEqual(expected);
});
