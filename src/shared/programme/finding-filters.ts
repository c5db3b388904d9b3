import { SEVERITIES, type Severity } from '@/domain/consistency/finding';

export const GROUPINGS = ['severity', 'behaviour', 'condition', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the findings list shows; all of it stands in the address. Absent means: no restriction. */
export interface FindingFilters {
  severity?: Severity;
  /** Rule id (`C01`) or family (`C`). */
  rule?: string;
  behaviour?: string;
  condition?: string;
  search?: string;
  group?: Grouping;
  /** Accepted and dismissed findings are hidden unless asked for. */
  decided?: true;
}

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((candidate) => candidate === value);

const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the filters from an address; what makes no sense is left out. */
export function parseFindingFilters(search: Record<string, unknown>): FindingFilters {
  const filters: { [K in keyof FindingFilters]: FindingFilters[K] | undefined } = {
    severity: oneOf(SEVERITIES, search.severity),
    rule: word(search.rule),
    behaviour: word(search.behaviour),
    condition: word(search.condition),
    search: word(search.search),
    group: oneOf(GROUPINGS, search.group),
    decided: search.decided === true ? true : undefined,
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}
