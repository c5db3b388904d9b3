import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { parseProgrammeText } from '@/domain/programme/file';
import type { ProgrammeModel } from '@/domain/programme/model';

function example(language: string): ProgrammeModel {
  const parsed = parseProgrammeText(readFileSync(`public/examples/programme.${language}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.model;
}

describe('the example files', () => {
  it.each(['de', 'en'])('%s has every part of a programme', (language) => {
    const parts = Object.entries(example(language)).filter(([name]) => name !== 'programme');
    expect(parts.filter(([, part]) => Array.isArray(part) && part.length === 0)).toEqual([]);
  });

  it('tell the same story in both languages, with something to find', () => {
    const [de, en] = ['de', 'en'].map((language) => audit(example(language), DEFAULT_POLICY, '2026-11-24'));
    expect(de).toEqual(en);
    expect(en?.findings.some(({ rule, severity }) => rule === 'C01' && severity === 'critical')).toBe(true);
  });
});
