import type { RuleId } from '@/domain/consistency/finding';
import type { Policy } from '@/domain/consistency/policy';
import { formatNumber } from './format';
import type { Language } from './languages';

/** The thresholds a rule decides by, formatted, by their names in the policy; for the texts of `scoring`. */
export function policyValues(policy: Policy, rule: RuleId, language: Language): Record<string, string> {
  const { drivesFrom, habitWeight } = policy;
  const entries = Object.entries<number | readonly number[]>({ drivesFrom, habitWeight, ...policy[rule] });
  const figure = (value: number) => formatNumber(language, value, 2).replace('-', '−');
  const text = (value: number | readonly number[]) =>
    typeof value === 'number' ? figure(value) : value.map(figure).join(', ');
  return Object.fromEntries(entries.map(([name, value]) => [name, text(value)]));
}
