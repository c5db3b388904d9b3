import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REGISTRY_FILE, registryText, ruleFiles, RULES_FOLDER } from './generate-registry';
import { rules as de } from '@/i18n/de/rules';
import { rules as en } from '@/i18n/en/rules';
import { MISSING_DATA } from '@/domain/consistency/missing-data';
import { RULES } from '@/domain/consistency/registry.generated';
import { REMEDY_IDS } from '@/domain/consistency/remedies';

const docs = join(import.meta.dirname, '..', '..', 'docs', 'rules');

test('the registry lists exactly the rules of the folder (else: npm run generate:rules)', () => {
  expect(readFileSync(REGISTRY_FILE, 'utf8')).toBe(registryText(ruleFiles()));
});

test('ids are unique and in order', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

describe.each(ruleFiles())('%s', (file) => {
  const source = readFileSync(join(RULES_FOLDER, `${file}.ts`), 'utf8');
  const id = file.slice(0, 3).toUpperCase();
  const rule = RULES.find((candidate) => candidate.id === id);

  test('is named after its id', () => {
    expect(rule).toBeDefined();
  });

  test('opens with its principle and source', () => {
    expect(source).toMatch(/^\/\*\*\n( \* .+\n){2,8} \*\//);
    expect(source.slice(0, source.indexOf('*/'))).toMatch(/\d{4}|source article/);
  });

  test('has a test', () => {
    expect(existsSync(join(RULES_FOLDER, `${file}.test.ts`))).toBe(true);
  });

  test('has a page in docs/rules', () => {
    expect(existsSync(join(docs, `${id}.md`))).toBe(true);
  });

  test('proposes two to four different remedies', () => {
    const remedies = rule?.remedies ?? [];
    expect(remedies.length).toBeGreaterThanOrEqual(2);
    expect(remedies.length).toBeLessThanOrEqual(4);
    expect(new Set(remedies).size).toBe(remedies.length);
  });
});

test('every remedy is proposed by a rule, and every remedy and gap has words in both languages', () => {
  const proposed = new Set(RULES.flatMap((rule) => [...rule.remedies]));
  expect(REMEDY_IDS.filter((id) => !proposed.has(id))).toEqual([]);
  for (const language of [de, en]) {
    expect(Object.keys(language.remedies).sort()).toEqual([...REMEDY_IDS].sort());
    expect(Object.keys(language.missing)).toEqual(expect.arrayContaining([...MISSING_DATA]));
  }
});
