import { SEVERITIES, type Finding, type RuleId, type Severity } from '@/domain/consistency/finding';
import { isSettled } from '@/domain/guidance/open-findings';
import type { Decision } from '@/domain/programme/model';
import { containsWords } from '@/shared/programme/contains-words';
import type { FindingFilters, Grouping } from '@/shared/programme/finding-filters';
import { behavioursOf, conditionsOf } from '@/shared/programme/finding-subjects';

/** A finding as the list shows it. */
export interface ListedFinding {
  finding: Finding;
  title: string;
  decision: Decision | undefined;
}

/** Does the finding belong in the list, whatever its severity? */
export function isWanted({ finding, title, decision }: ListedFinding, filters: FindingFilters): boolean {
  const { rule, behaviour, condition, search, decided } = filters;
  if (!decided && isSettled(decision)) return false;
  if (rule !== undefined && !finding.rule.startsWith(rule)) return false;
  if (behaviour !== undefined && !behavioursOf(finding).includes(behaviour)) return false;
  if (condition !== undefined && !conditionsOf(finding).includes(condition)) return false;
  return search === undefined || containsWords(`${title} ${finding.id}`, search);
}

/** A part of the list under one heading; `key` is null for what concerns no single behaviour or condition. */
export interface FindingGroup {
  key: string | null;
  items: ListedFinding[];
}

/**
 * Splits the list, which keeps its order, by severity, behaviour, condition or rule. A finding about two conditions
 * stands under both. Groups come in the order of their most serious finding, "no single one" last.
 */
export function groupFindings(items: readonly ListedFinding[], by: Grouping): FindingGroup[] {
  const groups = new Map<string | null, ListedFinding[]>();
  for (const item of items) {
    for (const key of groupKeys(item.finding, by)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  const listed = [...groups].map(([key, members]): FindingGroup => ({ key, items: members }));
  return [...listed.filter(({ key }) => key !== null), ...listed.filter(({ key }) => key === null)];
}

function groupKeys(finding: Finding, by: Grouping): (string | null)[] {
  if (by === 'severity') return [finding.severity];
  if (by === 'rule') return [finding.rule];
  const keys = by === 'behaviour' ? behavioursOf(finding) : conditionsOf(finding);
  return keys.length === 0 ? [null] : keys;
}

export const isSeverity = (word: string): word is Severity => SEVERITIES.some((each) => each === word);

/** The rules that have findings, for the filter, by id. */
export const rulesOf = (items: readonly ListedFinding[]): RuleId[] =>
  [...new Set(items.map(({ finding }) => finding.rule))].sort();
