import type { BehaviourRow } from '@/programme/behaviour-rows';
import type { BehaviourSort } from '@/programme/search-params/behaviour-filters';

/**
 * The rows in another order than by importance.
 * @param own keys of all behaviours in the programme's own order
 */
export function sortBehaviours(
  rows: readonly BehaviourRow[],
  sort: BehaviourSort | undefined,
  own: readonly string[],
  compare: (a: string, b: string) => number,
): BehaviourRow[] {
  const by: Record<BehaviourSort, (a: BehaviourRow, b: BehaviourRow) => number> = {
    own: (a, b) => own.indexOf(a.behaviour.key) - own.indexOf(b.behaviour.key),
    findings: (a, b) => b.findings - a.findings,
    title: (a, b) => compare(a.behaviour.title, b.behaviour.title),
  };
  return sort === undefined ? [...rows] : [...rows].sort(by[sort]);
}
