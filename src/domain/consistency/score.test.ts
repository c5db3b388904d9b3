import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from './policy';
import { exact, severityOf, shownScore } from './score';

test.each([
  [100, 'critical'],
  [60, 'critical'],
  [59.99, 'high'],
  [35, 'high'],
  [34.99, 'medium'],
  [15, 'medium'],
  [14.99, 'low'],
  [0, 'low'],
] as const)('a score of %f is %s', (score, severity) => {
  expect(severityOf(score, DEFAULT_POLICY.severity)).toBe(severity);
});

test('the noise of binary fractions does not move a severity', () => {
  expect(severityOf(59.99999999999999, DEFAULT_POLICY.severity)).toBe('critical');
  expect(severityOf(60.00000000000001 - 0.01, DEFAULT_POLICY.severity)).toBe('high');
});

test('shown with two decimals, half up', () => {
  expect(shownScore(66.66666666)).toBe(66.67);
  expect(shownScore(10.625)).toBe(10.63);
  expect(shownScore(10.624999999999)).toBe(10.63);
  expect(exact(0.1 + 0.2)).toBe(0.3);
});
