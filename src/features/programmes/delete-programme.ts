import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import { AppError } from '@/data/errors';
import { programmeKey } from '@/shared/programme/queries';

async function remove(organisationId: string, id: string): Promise<void> {
  const gone = await answered(
    supabase().from('programmes').delete().eq('organisation_id', organisationId).eq('id', id).select('id'),
  );
  if (gone.length === 0) throw new AppError('not_found', 'no programme was deleted');
}

/** Deletes a programme and everything in it. */
export function useDeleteProgramme(organisationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => remove(organisationId, id),
    meta: { quiet: true },
    onSuccess: (_nothing, id) => {
      queryClient.removeQueries({ queryKey: programmeKey(organisationId, id) });
      return queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] });
    },
  });
}
