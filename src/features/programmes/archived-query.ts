import { queryOptions } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';

export interface ArchivedProgramme {
  id: string;
  name: string;
  version: number;
  archived_at: string | null;
}

/** Archived programmes by name only: nothing of them is assessed. */
export const archivedQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'programmes', 'archived'],
    queryFn: ({ signal }): Promise<ArchivedProgramme[]> =>
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
