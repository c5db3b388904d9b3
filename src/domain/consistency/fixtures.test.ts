import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseProgramme } from '../programme/file';
import { audit } from './audit';
import { DEFAULT_POLICY } from './policy';

/** Expectations come from tests/fixtures/programmes/expected.py, a second implementation that shares no code. */
const expectedSchema = z.object({
  today: z.string(),
  findings: z.array(z.object({ id: z.string(), score: z.number() })),
  index: z.number().nullable(),
  coverage: z.number(),
});

const root = join(import.meta.dirname, '..', '..', '..');
const fixtures = join(root, 'tests', 'fixtures', 'programmes');
const demo = join(root, 'supabase', 'demo');

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const rounded = (number: number, places: number): number => Number(number.toFixed(places));

const cases = [
  ...readdirSync(fixtures)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
    .map((file) => ({
      name: file,
      file: join(fixtures, file),
      expected: join(fixtures, file.replace('.json', '.expected.json')),
    })),
  ...['de', 'en'].map((language) => ({
    name: `demo ${language}`,
    file: join(demo, `programme.${language}.json`),
    expected: join(fixtures, 'demo', 'programme.expected.json'),
  })),
];

describe('engine and oracle agree', () => {
  test.each(cases)('$name', ({ file, expected: expectedFile }) => {
    const parsed = parseProgramme(readJson(file));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    const expected = expectedSchema.parse(readJson(expectedFile));

    const result = audit(parsed.model, DEFAULT_POLICY, expected.today);

    expect(result.findings.map(({ id, score }) => ({ id, score }))).toEqual(expected.findings);
    expect(result.index === null ? null : rounded(result.index, 2)).toBe(expected.index);
    expect(rounded(result.coverage, 4)).toBe(expected.coverage);
  });
});
