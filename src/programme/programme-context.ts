import { createContext, use } from 'react';
import type { AuditResult } from '@/domain/consistency/audit';
import type { Policy } from '@/domain/consistency/policy';
import type { IsoDate, ProgrammeModel } from '@/domain/programme/model';
import type { PlacedTeam } from '@/domain/training/regions-of-teams';
import type { StoredDecision } from './decided';
import type { HeldBack } from './held-back';

/** The programme of the page, and what the engine says of it by the organisation's policy. */
export interface ProgrammeView {
  id: string;
  /** Whether the reader is shown less of these than there is. */
  withheld: { ratings: boolean; attendance: boolean };
  archived: boolean;
  /** What is not shown of the readings; all others are part of the model. */
  readings: {
    /** How many people a team must have to be shown by itself. */
    smallestTeam: number;
    /** Teams that have readings, but are not shown by themselves, by key of the indicator. */
    hidden: ReadonlyMap<string, readonly HeldBack[]>;
  };
  decisions: readonly StoredDecision[];
  /** Accounts of those who see to measures, by key of the measure. */
  owners: ReadonlyMap<string, string>;
  /** Where the teams of the model are, for their public holidays. */
  placedTeams: readonly (PlacedTeam & { key: string })[];
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
