import type { Finding, RuleId } from '@/domain/consistency/finding';
import { SEVERITIES, type Severity } from '@/domain/consistency/score';
import type { Change } from '@/domain/guidance/changes-since';
import { isBack, isSettled, type DecisionState } from '@/domain/guidance/decision-state';
import type { FindingReach } from '@/domain/guidance/finding-reach';
import { behavioursOf, conditionsOf } from '@/programme/finding-subjects';
import {
  STATE_FILTERS,
  type FindingFilters,
  type Grouping,
  type StateFilter,
} from '@/programme/search-params/finding-filters';
import { containsWords } from '@/ui/search/contains-words';

/** A finding as the list shows it. */
export interface ListedFinding {
  finding: Finding;
  title: string;
  state: DecisionState;
  /** What has become of it since the reader was here last. */
  change: Change | undefined;
  reach: FindingReach;
}

/** Where a finding stands, in the words of the filter. */
const filterOf = (state: DecisionState): StateFilter =>
  isBack(state) ? 'due' : (STATE_FILTERS.find((each) => each === state.kind) ?? 'open');

/**
 * Does the finding belong in the list, whatever its severity? What is settled does only when it is asked for, by its
 * state or by having changed.
 */
export function isWanted(
  { finding, title, state, change, reach }: ListedFinding,
  filters: FindingFilters,
): boolean {
  const { rule, behaviour, condition, team, measure, search, state: wanted, changed, decided } = filters;
  if (wanted !== undefined && filterOf(state) !== wanted) return false;
  if (changed && change === undefined) return false;
  if (wanted === undefined && !changed && !decided && isSettled(state)) return false;
  if (rule !== undefined && !finding.rule.startsWith(rule)) return false;
  if (behaviour !== undefined && !behavioursOf(finding).includes(behaviour)) return false;
  if (condition !== undefined && !conditionsOf(finding).includes(condition)) return false;
  if (team !== undefined && !reach.teams.has(team)) return false;
  if (measure !== undefined && ![...reach.about, ...reach.planned].includes(measure)) return false;
  return search === undefined || containsWords(`${title} ${finding.id}`, search);
}

/** How many findings stand where, by the words of the filter. */
export function countByState(items: readonly ListedFinding[]): Record<StateFilter, number> {
  const counts = { open: 0, in_progress: 0, due: 0, accepted: 0, dismissed: 0 };
  for (const { state } of items) counts[filterOf(state)]++;
  return counts;
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
