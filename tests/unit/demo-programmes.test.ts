import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { RULES } from '@/domain/consistency/registry.generated';
import { parseProgrammeText, serialiseProgramme } from '@/domain/programme/file';
import { CONDITION_CATEGORIES, type ProgrammeModel, type Rating } from '@/domain/programme/model';

const TODAY = '2026-11-24';

function demo(language: 'de' | 'en'): ProgrammeModel {
  const path = join(import.meta.dirname, '..', '..', 'supabase', 'demo', `programme.${language}.json`);
  const parsed = parseProgrammeText(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.model;
}

const WORDS = new Set(
  'name strategy title from to espoused inUse rationale unit role reason owner place trainer objective provider'.split(
    ' ',
  ),
);

/** Every word written for a reader, by its place, and the rest of the model without these words. */
function apart(model: ProgrammeModel): { words: Map<string, string>; rest: string } {
  const words = new Map<string, string>();
  const rest = JSON.stringify(model, (name, value: unknown) => {
    if (!WORDS.has(name) || typeof value !== 'string') return value;
    words.set(String(words.size), value);
    return value === '' ? '' : '…';
  });
  return { words, rest };
}

function withRating(
  model: ProgrammeModel,
  condition: string,
  behaviour: string,
  inUse: Rating,
): ProgrammeModel {
  const effects = model.effects.map((effect) =>
    effect.condition === condition && effect.behaviour === behaviour ? { ...effect, inUse } : effect,
  );
  return { ...model, effects };
}

const idsOf = (model: ProgrammeModel) => audit(model, DEFAULT_POLICY, TODAY).findings.map(({ id }) => id);

describe('the demo programme', () => {
  test('is the same in both languages but for the words', () => {
    const [german, english] = [apart(demo('de')), apart(demo('en'))];

    expect(german.rest).toBe(english.rest);
    const untranslated = [...german.words].filter(([at, word]) => word === english.words.get(at));
    expect(untranslated.map(([, word]) => word).filter((word) => word !== '' && word !== '%')).toEqual([
      'Key Account Management',
    ]);
  });

  test('shows every rule at work, and an organisation worth arguing about', () => {
    const { findings, index, coverage } = audit(demo('de'), DEFAULT_POLICY, TODAY);
    const rules = new Set(findings.map(({ rule }) => rule));

    expect(RULES.map(({ id }) => id).filter((id) => !rules.has(id))).toEqual([]);
    expect(index).toBeGreaterThan(35);
    expect(index).toBeLessThan(50);
    expect(coverage).toBeGreaterThan(0.8);
    expect(coverage).toBeLessThan(0.95);
    const critical = findings.filter(({ severity }) => severity === 'critical').length;
    expect(critical).toBeGreaterThanOrEqual(3);
    expect(critical).toBeLessThanOrEqual(7);
  });

  test('has conditions of every category', () => {
    const found = new Set(demo('en').conditions.map(({ category }) => category));
    expect(CONDITION_CATEGORIES.filter((category) => !found.has(category))).toEqual([]);
  });

  test('gives every strong effect its reason', () => {
    for (const model of [demo('de'), demo('en')]) {
      const strong = model.effects.filter(({ inUse }) => Math.abs(inUse ?? 0) >= 2);
      expect(strong.filter(({ rationale }) => rationale === '')).toEqual([]);
    }
  });

  test('loses its worst contradictions, and gains none, when the commission no longer punishes needs talks', () => {
    const model = demo('de');
    const before = idsOf(model);
    const after = idsOf(withRating(model, 'provision', 'bedarf', 0));

    expect(before.filter((id) => !after.includes(id))).toEqual([
      'C01/provision/bedarf',
      'S01/provision/bedarf/auffrischung',
      'S01/provision/bedarf/beraten',
      'S07/provision/bedarf/crmausbau',
    ]);
    expect(after.filter((id) => !before.includes(id))).toEqual([]);
  });

  test('survives being written and read', () => {
    const model = demo('de');
    expect(parseProgrammeText(serialiseProgramme(model))).toEqual({ ok: true, model });
  });
});
