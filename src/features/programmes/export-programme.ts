import type { QueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import { observationsOf } from '@/data/observation-rows';
import { toModel, type ObservationsByIndicator, type ProgrammeRows } from '@/data/programme-rows';
import type { Tables } from '@/data/database.types';
import { serialiseProgramme } from '@/domain/programme/serialise';
import { slug } from '@/domain/programme/slug';
import type { Membership } from '@/shared/organisation/queries';
import { may } from '@/shared/organisation/permissions';
import { programmeQuery } from '@/shared/programme/queries';
import { saveAs } from './save-as';

/** A part of the file that the reader's role may not see, and that is therefore missing from it. */
export type LeftOut = 'stakeholders' | 'observations';

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

/** Downloads a programme as a file, in its present state. Says what the file lacks. */
export async function exportProgramme(
  queryClient: QueryClient,
  { organisationId, role }: Membership,
  programmeId: string,
): Promise<{ file: string; left: LeftOut[] }> {
  const { teams, rows } = await queryClient.fetchQuery({
    ...programmeQuery(organisationId, programmeId),
    staleTime: 0,
  });
  const left = leftOut(role, rows);
  // Whoever may see stakeholders may read observations, and nobody else: the same two roles.
  const observed = left.length === 0 ? await loadObservations(organisationId, programmeId, teams) : undefined;
  const file = `${slug(rows.programme.name, 'programme')}.tragwerk.json`;
  saveAs(file, serialiseProgramme(toModel(teams, rows, observed)), 'application/json');
  return { file, left };
}
