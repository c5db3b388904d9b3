import {
  MEASURE_KINDS,
  MEASURE_STATUSES,
  type MeasureKind,
  type MeasureStatus,
} from '@/domain/programme/model';
import { addressWord } from './address-word';

/** Orders of the table: the programme's own (as nothing in the address says), or … */
export const MEASURE_SORTS = ['start', 'end', 'status', 'kind', 'owner', 'title'] as const;
export type MeasureSort = (typeof MEASURE_SORTS)[number];

/** What the list of measures shows; all of it stands in the address. Absent: no restriction. */
export interface MeasureFilters {
  /** As a table, as nothing in the address says, as a board, or who is trained for what. */
  view?: 'board' | 'coverage';
  kind?: MeasureKind | 'none';
  status?: MeasureStatus | 'overdue';
  /** Key of a team. */
  team?: string;
  /** Key of a target behaviour. */
  behaviour?: string;
  /** Only what the reader sees to. */
  mine?: true;
  search?: string;
  sort?: MeasureSort;
}

/** Reads the filters from an address; what makes no sense is undefined, but there: as with findings. */
export function parseMeasureFilters(search: Record<string, unknown>): MeasureFilters {
  return {
    view: (['board', 'coverage'] as const).find((each) => each === search.view),
    kind: [...MEASURE_KINDS, 'none' as const].find((each) => each === search.kind),
    status: [...MEASURE_STATUSES, 'overdue' as const].find((each) => each === search.status),
    team: addressWord(search.team),
    behaviour: addressWord(search.behaviour),
    mine: search.mine === true ? true : undefined,
    search: addressWord(search.search),
    sort: MEASURE_SORTS.find((each) => each === search.sort),
  };
}
