import { expect, test } from 'vitest';
import { DEFAULT_POLICY, policyWith, type PolicyOverrides } from './policy';

const isOverrides = (value: unknown): value is PolicyOverrides => typeof value === 'object' && value !== null;

test('lays own values over the default, section by section', () => {
  const policy = policyWith({ severity: { critical: 70 }, S04: { hoursPerWeek: 6 }, habitWeight: 2 });
  expect(policy).toEqual({
    ...DEFAULT_POLICY,
    severity: { critical: 70, high: 35, medium: 15 },
    S04: { ...DEFAULT_POLICY.S04, hoursPerWeek: 6 },
    habitWeight: 2,
  });
});

test('replaces a list as a whole', () => {
  expect(policyWith({ S03: { weeks: [1, 2, 3, 4, 5] } }).S03).toEqual({
    perImportance: 8,
    weeks: [1, 2, 3, 4, 5],
  });
});

test('what is undefined keeps its default', () => {
  expect(policyWith({})).toEqual(DEFAULT_POLICY);
  expect(policyWith({ habitWeight: undefined, P04: { score: undefined } })).toEqual(DEFAULT_POLICY);
});

test('never touches the default, and ignores what it does not know', () => {
  const before = structuredClone(DEFAULT_POLICY);
  const stored: unknown = JSON.parse(
    '{"C01":{"effectAtMost":-3},"X99":{"score":1},"__proto__":{"polluted":true}}',
  );
  if (!isOverrides(stored)) throw new Error('not an object');
  const policy = policyWith(stored);
  expect(policy.C01.effectAtMost).toBe(-3);
  expect(policy).not.toHaveProperty('X99');
  expect(policy).not.toHaveProperty('polluted');
  expect(DEFAULT_POLICY).toEqual(before);
});
