import {
  MEASURE_KINDS,
  MEASURE_STATUSES,
  type Cadence,
  type MeasureKind,
  type MeasureStatus,
} from '@/domain/programme/model';
import { addressWord } from './address-word';

export const PLAN_GROUPS = ['kind', 'team', 'behaviour', 'none'] as const;
export type PlanGroup = (typeof PLAN_GROUPS)[number];

/** How the plan is shown; all of it stands in the address. Absent: by the month, by kind, all measures. */
export interface PlanSettings {
  /** What a column of the timeline is. */
  zoom?: Exclude<Cadence, 'month'>;
  group?: Exclude<PlanGroup, 'kind'>;
  kind?: MeasureKind;
  /** Key of a team. */
  team?: string;
  status?: MeasureStatus;
  search?: string;
  /** Key of the measure whose details stand beside the timeline. */
  selected?: string;
}

/** Reads the settings from an address; what makes no sense is undefined, but there: as with findings. */
export function parsePlanSettings(search: Record<string, unknown>): PlanSettings {
  return {
    zoom: (['week', 'quarter'] as const).find((each) => each === search.zoom),
    group: (['team', 'behaviour', 'none'] as const).find((each) => each === search.group),
    kind: MEASURE_KINDS.find((each) => each === search.kind),
    team: addressWord(search.team),
    status: MEASURE_STATUSES.find((each) => each === search.status),
    search: addressWord(search.search),
    selected: addressWord(search.selected),
  };
}
