import type { RuleId } from '@/domain/consistency/finding';
import { CHOICE_NAMES, type ChoiceName } from '@/domain/consistency/choices';
import { FAMILIES, findRule } from '@/domain/consistency/registry';
import { sectionOf, THRESHOLD_PATHS, type ThresholdPath } from '@/domain/consistency/thresholds';

export const TOPICS = ['severity', 'weighing', ...FAMILIES] as const;
export type Topic = (typeof TOPICS)[number];

/** Where a choice is made. */
const TOPIC_OF_CHOICE: Readonly<Record<ChoiceName, Topic>> = { signalSet: 'I' };

/** Thresholds shown together: those of one rule, or those that several rules share. */
export interface PolicyGroup {
  rule: RuleId | null;
  paths: ThresholdPath[];
}

const ruleOf = (path: ThresholdPath): RuleId | null => findRule(sectionOf(path))?.id ?? null;

function topicOf(path: ThresholdPath): Topic {
  const section = sectionOf(path);
  if (ruleOf(path) === null) return section === 'severity' ? 'severity' : 'weighing';
  return TOPICS.find((topic) => topic === section[0]) ?? 'weighing';
}

/** What is set in one part of the page. */
export interface PolicySectionParts {
  topic: Topic;
  choices: ChoiceName[];
  groups: PolicyGroup[];
}

/** All choices and thresholds by topic, the thresholds within it by rule. */
export function policyGroups(): PolicySectionParts[] {
  return TOPICS.map((topic) => {
    const groups = new Map<RuleId | null, ThresholdPath[]>();
    for (const path of THRESHOLD_PATHS) {
      if (topicOf(path) !== topic) continue;
      const rule = ruleOf(path);
      groups.set(rule, [...(groups.get(rule) ?? []), path]);
    }
    const choices = CHOICE_NAMES.filter((name) => TOPIC_OF_CHOICE[name] === topic);
    return { topic, choices, groups: [...groups].map(([rule, paths]) => ({ rule, paths })) };
  });
}
