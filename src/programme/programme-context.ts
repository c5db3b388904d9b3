import { createContext, use } from 'react';
import type { AuditResult } from '@/domain/consistency/audit';
import type { Policy } from '@/domain/consistency/policy';
import type { IsoDate, ProgrammeModel } from '@/domain/programme/model';
import type { ProgrammeRows, SharedRows } from './store/row-types';
import type { ShownReadings } from './store/series-rows';

/** The programme of the page: its rows (ids, versions), the model made of them, and what the engine says of it by the
 * organisation's policy. */
export interface ProgrammeView {
  id: string;
  rows: ProgrammeRows;
  teams: SharedRows['teams'];
  blackouts: SharedRows['blackouts'];
  /** What may be shown of the readings; they are part of the model. */
  readings: ShownReadings;
  model: ProgrammeModel;
  policy: Policy;
  audit: AuditResult;
  /** The day the audit is made for. */
  today: IsoDate;
  /** On its way to paper, where everything stands that the screen shows in parts. */
  printed?: boolean;
}

export const ProgrammeContext = createContext<ProgrammeView | null>(null);

export function useProgramme(): ProgrammeView {
  const view = use(ProgrammeContext);
  if (!view) throw new Error('useProgramme outside a programme page');
  return view;
}
