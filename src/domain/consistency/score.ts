import type { SharedPolicy } from './shared-policy';

/** Severity by score: >= 60 critical, >= 35 high, >= 15 medium, else low (policy may move the marks). */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Takes the noise of binary fractions out (59.99999999999999 is 60) before a number meets a threshold. */
export const exact = (number: number): number => Math.round(number * 1e9) / 1e9;

/** A score as it is shown: two decimals. */
export const shownScore = (score: number): number => Math.round(exact(score) * 100) / 100;

/** Severity of an exact score, 0-100. */
export function severityOf(score: number, marks: SharedPolicy['severity']): Severity {
  const clean = exact(score);
  if (clean >= marks.critical) return 'critical';
  if (clean >= marks.high) return 'high';
  return clean >= marks.medium ? 'medium' : 'low';
}
