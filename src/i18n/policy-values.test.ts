import i18next from 'i18next';
import { expect, it } from 'vitest';
import { DEFAULT_POLICY, policyWith } from '@/domain/consistency/policy';
import { scoring as de } from './de/scoring';
import { policyValues } from './policy-values';
import { sayWith } from './say';

const texts = i18next.createInstance({
  lng: 'de',
  resources: { de: { scoring: de } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
await texts.init();

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
