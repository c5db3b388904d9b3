import { addressWord } from './address-word';

/** Orders of the list: the most important and worst carried first (as nothing in the address says), or … */
export const BEHAVIOUR_SORTS = ['own', 'findings', 'title'] as const;
export type BehaviourSort = (typeof BEHAVIOUR_SORTS)[number];

/** What the list of target behaviours shows; all of it stands in the address. Absent: no restriction. */
export interface BehaviourFilters {
  /** Key of a team. A behaviour without teams is asked of all of them. */
  team?: string;
  /** Key of a strategic goal. */
  goal?: string;
  search?: string;
  sort?: BehaviourSort;
}

/** Reads the filters from an address; what makes no sense is undefined, but there: as with findings. */
export function parseBehaviourFilters(search: Record<string, unknown>): BehaviourFilters {
  return {
    team: addressWord(search.team),
    goal: addressWord(search.goal),
    search: addressWord(search.search),
    sort: BEHAVIOUR_SORTS.find((each) => each === search.sort),
  };
}
