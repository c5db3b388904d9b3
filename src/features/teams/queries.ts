import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import type { Tables } from '@/data/database.types';
import { withPendingEdits } from '@/editing/overlays';

export type TeamRow = Tables<'teams'>;

/** The teams of an organisation, in their order. */
export const teamsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'teams'],
    queryFn: async ({ signal, queryKey }): Promise<TeamRow[]> =>
      withPendingEdits(
        queryKey,
        await answered(
          supabase()
            .from('teams')
            .select()
            .eq('organisation_id', organisationId)
            .order('position')
            .order('key')
            .abortSignal(signal),
        ),
      ),
  });

/** Every programme of the organisation carries the teams along. */
export async function refreshTeams(queryClient: QueryClient, organisationId: string): Promise<void> {
  await Promise.all(
    ['teams', 'programme', 'programmes'].map((part) =>
      queryClient.invalidateQueries({ queryKey: [organisationId, part] }),
    ),
  );
}
