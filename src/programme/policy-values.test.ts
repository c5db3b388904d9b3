import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, policyWith } from '@/domain/consistency/policy';
import { RULES } from '@/domain/consistency/registry.generated';
import { scoring as de } from '@/i18n/de/scoring';
import { scoring as en } from '@/i18n/en/scoring';
import { LANGUAGES } from '@/i18n/languages';
import { sayWith } from '@/i18n/say';
import { policyValues } from './policy-values';

const texts = i18next.createInstance({
  lng: 'en',
  resources: { en: { scoring: en }, de: { scoring: de } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
await texts.init();

describe.each(LANGUAGES)('what a rule is explained by (%s)', (language) => {
  it.each(RULES.map(({ id }) => id))('%s names all its thresholds', (rule) => {
    const say = sayWith(texts.getFixedT(language));
    const values = policyValues(DEFAULT_POLICY, rule, language);
    for (const part of ['fires', 'score']) {
      const text = say(`scoring:${rule}.${part}`, values);
      expect(text).not.toMatch(/\{\{|^scoring:/);
    }
  });
});

it('writes a rating with its sign, on either side of zero', () => {
  const values = policyValues(DEFAULT_POLICY, 'C03', 'de');
  const fires = sayWith(texts.getFixedT('de'))('scoring:C03.fires', values);
  expect(fires).toContain('mit +1 oder mehr wirkt');
  expect(fires).toContain('mit −1 oder darunter');
});

it('says what is in force, not what is default', () => {
  const strict = policyWith({ C01: { effectAtMost: -2 }, C04: { ratioFrom: 0.25 } });
  expect(policyValues(strict, 'C01', 'en').effectAtMost).toBe('−2');
  expect(policyValues(strict, 'C04', 'de').ratioFrom).toBe('0,25');
  expect(policyValues(strict, 'S03', 'en').weeks).toBe('10, 14, 18, 26, 36');
});
