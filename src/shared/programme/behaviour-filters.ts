/** What the list of target behaviours shows; all of it stands in the address. Absent: no restriction. */
export interface BehaviourFilters {
  /** Key of a team. A behaviour without teams is asked of all of them. */
  team?: string;
  /** Key of a strategic goal. */
  goal?: string;
  search?: string;
}

const FIELDS = ['team', 'goal', 'search'] as const;

/** Reads the filters from an address; what makes no sense is left out. */
export function parseBehaviourFilters(search: Record<string, unknown>): BehaviourFilters {
  const filters: BehaviourFilters = {};
  for (const field of FIELDS) {
    const value = search[field];
    if (typeof value === 'string' && value !== '') filters[field] = value;
  }
  return filters;
}
