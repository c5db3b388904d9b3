import type { RuleId } from '@/domain/consistency/finding';
import { RULES } from '@/domain/consistency/registry.generated';
import { sectionOf, THRESHOLD_PATHS, type ThresholdPath } from '@/domain/consistency/thresholds';

export const TOPICS = ['severity', 'weighing', 'C', 'G', 'S', 'M', 'P'] as const;
export type Topic = (typeof TOPICS)[number];

/** Thresholds shown together: those of one rule, or those that several rules share. */
export interface PolicyGroup {
  rule: RuleId | null;
  paths: ThresholdPath[];
}

const ruleOf = (path: ThresholdPath): RuleId | null =>
  RULES.find(({ id }) => id === sectionOf(path))?.id ?? null;

function topicOf(path: ThresholdPath): Topic {
  const section = sectionOf(path);
  if (ruleOf(path) === null) return section === 'severity' ? 'severity' : 'weighing';
  return TOPICS.find((topic) => topic === section[0]) ?? 'weighing';
}

/** All thresholds by topic, and within it by rule. */
export function policyGroups(): { topic: Topic; groups: PolicyGroup[] }[] {
  return TOPICS.map((topic) => {
    const groups = new Map<RuleId | null, ThresholdPath[]>();
    for (const path of THRESHOLD_PATHS) {
      if (topicOf(path) !== topic) continue;
      const rule = ruleOf(path);
      groups.set(rule, [...(groups.get(rule) ?? []), path]);
    }
    return { topic, groups: [...groups].map(([rule, paths]) => ({ rule, paths })) };
  });
}
