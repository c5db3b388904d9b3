import { queryOptions } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';

/** Archived programmes by name only: nothing of them is assessed. */
export const archivedQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'programmes', 'archived'],
    queryFn: ({ signal }) =>
      answered(
        supabase()
          .from('programmes')
          .select('id, name, version, archived_at')
          .eq('organisation_id', organisationId)
          .not('archived_at', 'is', null)
          .order('archived_at', { ascending: false })
          .abortSignal(signal),
      ),
  });
