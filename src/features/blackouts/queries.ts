import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import { withPendingEdits } from '@/editing/overlays';
import type { SharedRows } from '@/programme/store/row-types';

export type BlackoutRow = SharedRows['blackouts'][number];

/** The blackout periods of an organisation, earliest first. */
export const blackoutsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'blackouts'],
    queryFn: async ({ signal, queryKey }): Promise<BlackoutRow[]> => {
      const rows = await answered(
        supabase()
          .from('blackout_periods')
          .select('*, blackout_teams(team_id)')
          .eq('organisation_id', organisationId)
          .order('starts_on')
          .order('key')
          .abortSignal(signal),
      );
      const periods = rows.map(({ blackout_teams, ...row }) => ({
        ...row,
        team_ids: blackout_teams.map(({ team_id }) => team_id),
      }));
      return withPendingEdits(queryKey, periods);
    },
  });

/** What the teams are called, in their order. Asked anew with everything else about them. */
export const teamNamesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'teams', 'names'],
    queryFn: ({ signal }) =>
      answered(
        supabase()
          .from('teams')
          .select('id, name')
          .eq('organisation_id', organisationId)
          .order('position')
          .order('key')
          .abortSignal(signal),
      ),
  });

/** Every programme of the organisation carries the blackout periods along. */
export async function refreshBlackouts(queryClient: QueryClient, organisationId: string): Promise<void> {
  await Promise.all(
    ['blackouts', 'programme', 'programmes'].map((part) =>
      queryClient.invalidateQueries({ queryKey: [organisationId, part] }),
    ),
  );
}
