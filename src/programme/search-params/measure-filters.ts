import {
  MEASURE_KINDS,
  MEASURE_STATUSES,
  type IsoDate,
  type MeasureKind,
  type MeasureStatus,
} from '@/domain/programme/model';
import { addressDay, addressWord } from './address-word';

/** Orders of the table: the programme's own (as nothing in the address says), or … */
export const MEASURE_SORTS = ['start', 'end', 'status', 'kind', 'owner', 'title'] as const;
export type MeasureSort = (typeof MEASURE_SORTS)[number];

/** Views that the address names; the table is what it shows otherwise. */
export const MEASURE_VIEWS = ['board', 'calendar', 'coverage'] as const;

/** What the list of measures shows; all of it stands in the address. Absent: no restriction. */
export interface MeasureFilters {
  /** As a table, as nothing in the address says, as a board, in a calendar, or who is trained for what. */
  view?: (typeof MEASURE_VIEWS)[number];
  /** What the calendar shows at once: a month, as nothing in the address says, or a week. */
  span?: 'week';
  /** A day of the month or week in the calendar; today's, unless it is said. */
  day?: IsoDate;
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
    view: MEASURE_VIEWS.find((each) => each === search.view),
    span: search.span === 'week' ? 'week' : undefined,
    day: addressDay(search.day),
    kind: [...MEASURE_KINDS, 'none' as const].find((each) => each === search.kind),
    status: [...MEASURE_STATUSES, 'overdue' as const].find((each) => each === search.status),
    team: addressWord(search.team),
    behaviour: addressWord(search.behaviour),
    mine: search.mine === true ? true : undefined,
    search: addressWord(search.search),
    sort: MEASURE_SORTS.find((each) => each === search.sort),
  };
}
