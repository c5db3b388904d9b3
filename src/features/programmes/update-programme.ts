import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TablesUpdate } from '@/data/database.types';
import { toAppError } from '@/data/errors';
import { saveRow } from '@/data/save-row';
import { refreshProgrammes } from './refresh';

interface ProgrammeChange {
  id: string;
  /** The version the change was made on. */
  version: number;
  patch: Pick<
    TablesUpdate<'programmes'>,
    'name' | 'strategy' | 'status' | 'starts_on' | 'ends_on' | 'archived_at'
  >;
}

/**
 * Changes, archives or restores a programme. After a conflict the current state is loaded.
 * @param quiet the caller shows the failure itself
 */
export function useUpdateProgramme(organisationId: string, { quiet = false } = {}) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, patch }: ProgrammeChange) =>
      saveRow('programmes', { organisation_id: organisationId, id, version }, patch),
    meta: { quiet },
    onSuccess: (_row, { id }) => refreshProgrammes(queryClient, organisationId, id),
    onError: async (error, { id }) => {
      if (toAppError(error).kind === 'conflict') await refreshProgrammes(queryClient, organisationId, id);
    },
  });
}
