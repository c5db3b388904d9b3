import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import type { Tables } from '@/data/database.types';

export type PlacedRow = Pick<
  Tables<'teams'>,
  'organisation_id' | 'id' | 'key' | 'name' | 'parent_id' | 'holidays' | 'version'
>;

/** The teams of an organisation and whose holidays each has been given, in their order. */
export const placedTeamsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'teams', 'holidays'],
    queryFn: ({ signal }): Promise<PlacedRow[]> =>
      answered(
        supabase()
          .from('teams')
          .select('organisation_id, id, key, name, parent_id, holidays, version')
          .eq('organisation_id', organisationId)
          .order('position')
          .order('key')
          .abortSignal(signal),
      ),
  });

/** Every programme of the organisation carries the teams along. */
export async function refreshHolidays(queryClient: QueryClient, organisationId: string): Promise<void> {
  await Promise.all(
    ['holidays', 'teams', 'programme', 'programmes'].map((part) =>
      queryClient.invalidateQueries({ queryKey: [organisationId, part] }),
    ),
  );
}
