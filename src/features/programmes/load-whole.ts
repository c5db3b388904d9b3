import type { QueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import type { Tables } from '@/data/database.types';
import type { ProgrammeModel } from '@/domain/programme/model';
import { may } from '@/organisation/permissions';
import type { Membership } from '@/organisation/queries';
import { programmeQuery } from '@/programme/queries';
import { observationsOf } from '@/programme/store/observation-rows';
import { toModel } from '@/programme/store/programme-rows';
import type { ObservationsByIndicator, ProgrammeRows } from '@/programme/store/row-types';

/** A part of a programme that the reader's role may not see, and that is therefore missing. */
export type LeftOut = 'stakeholders' | 'observations';

export interface WholeProgramme {
  model: ProgrammeModel;
  left: LeftOut[];
}

async function loadObservations(
  organisationId: string,
  programmeId: string,
  teams: readonly Tables<'teams'>[],
): Promise<ObservationsByIndicator> {
  const loaded: unknown = await answered(
    supabase().rpc('load_observations', { p_organisation_id: organisationId, p_programme_id: programmeId }),
  );
  return observationsOf(loaded, teams);
}

function leftOut(role: Membership['role'], rows: ProgrammeRows): LeftOut[] {
  if (may(role, 'see_stakeholders')) return [];
  return rows.indicators.length > 0 ? ['stakeholders', 'observations'] : ['stakeholders'];
}

/** A programme as it stands in the database now, with its readings: what a file of it holds. */
export async function loadWhole(
  queryClient: QueryClient,
  { organisationId, role }: Pick<Membership, 'organisationId' | 'role'>,
  programmeId: string,
): Promise<WholeProgramme> {
  const loaded = await queryClient.fetchQuery({
    ...programmeQuery(organisationId, programmeId),
    staleTime: 0,
  });
  const { teams, rows } = loaded;
  const left = leftOut(role, rows);
  // Whoever may see stakeholders may read observations, and nobody else: the same two roles.
  const observed = left.length === 0 ? await loadObservations(organisationId, programmeId, teams) : undefined;
  return { model: toModel(loaded, rows, observed), left };
}
