import type { FindingFilters } from '@/programme/search-params/finding-filters';
import { groupFindings, isWanted, type ListedFinding } from './filter-findings';

/** So many findings stand in the list at first; nobody reads the last of hundreds first. */
export const STEP = 100;

/** Does the list show the finding by these filters? */
export const isListed = (item: ListedFinding, filters: FindingFilters): boolean =>
  (filters.severity === undefined || item.finding.severity === filters.severity) && isWanted(item, filters);

/** Where one stands among the findings that one walks through. */
export interface WalkPlace {
  /** From 1; null for one that the list does not show. */
  at: number | null;
  total: number;
  previous: string | undefined;
  next: string | undefined;
  /** How many findings the list has to show for this one to be among them; undefined where the first ones will do. */
  shown: number | undefined;
}

/**
 * The neighbours of a finding in the order of the list, filtered and grouped; one that stands in two groups counts where
 * it stands first. What has just been settled keeps its neighbours: one goes on to the next from there.
 */
export function placeInWalk(items: readonly ListedFinding[], filters: FindingFilters, id: string): WalkPlace {
  const listed = items.filter((item) => isListed(item, filters));
  const around = items.filter((item) => item.finding.id === id || listed.includes(item));
  const { group } = filters;
  const inOrder = group === undefined ? around : groupFindings(around, group).flatMap((each) => each.items);
  const ids = [...new Set(inOrder.map(({ finding }) => finding.id))];
  const here = ids.indexOf(id);
  const rank = listed.findIndex(({ finding }) => finding.id === id);
  const needed = Math.ceil((rank + 1) / STEP) * STEP;
  const shown = Math.max(needed, filters.shown ?? STEP);
  return {
    at: rank === -1 ? null : here + 1,
    total: listed.length,
    previous: here > 0 ? ids[here - 1] : undefined,
    next: here === -1 ? undefined : ids[here + 1],
    shown: shown > STEP ? shown : undefined,
  };
}
