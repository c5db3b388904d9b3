import type { NotAssessable, RuleId } from '../consistency/finding';
import type { MissingData } from '../consistency/missing-data';

/** One thing that is missing, and all rules that ask for it. */
export interface MissingGroup {
  key: string;
  missing: MissingData;
  subjects: NotAssessable['subjects'];
  rules: RuleId[];
}

/**
 * Several rules miss the same rating of the same cell: people want to read that once. Keeps the order of first mention,
 * whole programme first, then what concerns a behaviour, then single cells.
 */
export function groupMissing(entries: readonly NotAssessable[]): MissingGroup[] {
  const groups = new Map<string, MissingGroup>();
  for (const { rule, subjects, missing } of entries) {
    const key = JSON.stringify([missing, ...Object.entries(subjects).sort()]);
    const group = groups.get(key);
    if (!group) groups.set(key, { key, missing, subjects, rules: [rule] });
    else if (!group.rules.includes(rule)) group.rules.push(rule);
  }
  const width = ({ subjects }: MissingGroup) => Object.keys(subjects).length;
  return [...groups.values()].sort((a, b) => width(a) - width(b));
}
