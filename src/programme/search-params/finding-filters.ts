import { SEVERITIES, type Severity } from '@/domain/consistency/score';
import { addressWord } from './address-word';

export const GROUPINGS = ['severity', 'behaviour', 'condition', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Where findings stand, in the words of the filter; `due` is whatever is back for another look. */
export const STATE_FILTERS = ['open', 'in_progress', 'due', 'accepted', 'dismissed'] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

/** What the findings list shows; all of it stands in the address. Absent means: no restriction. */
export interface FindingFilters {
  severity?: Severity;
  /** Rule id (`C01`) or family (`C`). */
  rule?: string;
  behaviour?: string;
  condition?: string;
  /** Concerns this team, or somebody in it. */
  team?: string;
  /** Is about this measure, or has it planned against it. */
  measure?: string;
  search?: string;
  group?: Grouping;
  /** Where the finding stands. */
  state?: StateFilter;
  /** 1: what has changed since the reader was here last. */
  changed?: 1;
  /** Accepted and dismissed findings are hidden unless asked for. */
  decided?: true;
  /** How many of the findings stand there, once more than the first of a long list have been asked for. */
  shown?: number;
}

/** Where, on the page of the findings, the questions stand that could not be assessed. */
export const OPEN_QUESTIONS = 'open-questions';

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((candidate) => candidate === value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/**
 * Reads the filters from an address; what makes no sense is undefined. Every field is there, since the router fills
 * those that are not with whatever the address says.
 */
export function parseFindingFilters(search: Record<string, unknown>): FindingFilters {
  return {
    severity: oneOf(SEVERITIES, search.severity),
    rule: addressWord(search.rule),
    behaviour: addressWord(search.behaviour),
    condition: addressWord(search.condition),
    team: addressWord(search.team),
    measure: addressWord(search.measure),
    search: addressWord(search.search),
    group: oneOf(GROUPINGS, search.group),
    state: oneOf(STATE_FILTERS, search.state),
    changed: search.changed === 1 ? 1 : undefined,
    decided: search.decided === true ? true : undefined,
    shown: isCount(search.shown) ? search.shown : undefined,
  };
}
