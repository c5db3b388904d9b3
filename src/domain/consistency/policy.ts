import type { RulesById } from './finding';
import { RULES } from './registry.generated';
import { SHARED_THRESHOLDS, type SharedPolicy } from './shared-policy';
import type { Threshold, Thresholds, ValuesOf } from './threshold-kinds';

/**
 * Every threshold and weight the engine decides by, and the choices it leaves: what rules share, and a section for each
 * rule. Ratings run from -3 to 3, strength and importance from 1 to 5, scores from 0 to 100. Each threshold is declared
 * by its rule or in shared-policy.ts, choices are described in choices.ts, and an organisation may set its own:
 * overrides.ts.
 */
export type Policy = SharedPolicy & { [Id in keyof RulesById]: ValuesOf<RulesById[Id]['thresholds']> };

const defaultOf = (threshold: Threshold | readonly Threshold[]): number | number[] =>
  'default' in threshold ? threshold.default : threshold.map((each) => each.default);

const defaultsOf = (thresholds: Thresholds): Record<string, number | number[]> =>
  Object.fromEntries(Object.entries(thresholds).map(([name, threshold]) => [name, defaultOf(threshold)]));

const { severity, confidence, ...single } = SHARED_THRESHOLDS;

/** The thresholds of the product's rule table: the defaults of the very declarations that the type is made of. */
export const DEFAULT_POLICY = {
  severity: defaultsOf(severity),
  confidence: defaultsOf(confidence),
  ...defaultsOf(single),
  signalSet: 'nhs',
  ...Object.fromEntries(RULES.map(({ id, thresholds }) => [id, defaultsOf(thresholds)])),
} as Policy;

/** Any part of a policy; lists are replaced as a whole. */
export type PolicyOverrides = {
  readonly [Section in keyof Policy]?: Policy[Section] extends number | string
    ? Policy[Section]
    : Partial<Policy[Section]>;
};

/**
 * The default policy with an organisation's own values laid over it. Values left out or undefined keep the default.
 * @example policyWith({ S04: { hoursPerWeek: 6 } }).S04.score // 40, as before
 */
export function policyWith(overrides: PolicyOverrides): Policy {
  return overlay(DEFAULT_POLICY, overrides);
}

function overlay<T extends object>(base: T, over: object): T {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined || !Object.hasOwn(base, key)) continue;
    const own: unknown = Reflect.get(base, key);
    Reflect.set(merged, key, isRecord(own) && isRecord(value) ? overlay(own, value) : value);
  }
  return merged;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
