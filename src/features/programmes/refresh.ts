import type { QueryClient } from '@tanstack/react-query';
import { programmeKey } from '@/programme/queries';

/** Loads the lists of programmes again, and the one programme that has changed. */
export function refreshProgrammes(
  queryClient: QueryClient,
  organisationId: string,
  programmeId: string,
): Promise<unknown> {
  return Promise.all([
    queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] }),
    queryClient.invalidateQueries({ queryKey: programmeKey(organisationId, programmeId) }),
  ]);
}
