import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import { AppError } from '@/data/errors';
import type { ProgrammeModel } from '@/domain/programme/model';
import type { Membership } from '@/shared/organisation/queries';
import { programmeKey } from '@/shared/programme/queries';
import { importProgramme } from './import-programme';
import { loadWhole } from './load-whole';
import { refreshProgrammes } from './refresh';

type Who = Pick<Membership, 'organisationId' | 'role'>;

/** Deletes a programme and everything in it; answers what it was, to bring it back. */
export async function deleteProgramme(
  queryClient: QueryClient,
  membership: Who,
  id: string,
): Promise<ProgrammeModel> {
  const { organisationId } = membership;
  const { model } = await loadWhole(queryClient, membership, id);
  const gone = await answered(
    supabase().from('programmes').delete().eq('organisation_id', organisationId).eq('id', id).select('id'),
  );
  if (gone.length === 0) throw new AppError('not_found', 'no programme was deleted');
  return model;
}

/** Deletes a programme; the form shows what goes wrong. */
export function useDeleteProgramme(membership: Membership) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => deleteProgramme(queryClient, membership, id),
    meta: { quiet: true },
    onSuccess: (_model, id) => {
      queryClient.removeQueries({ queryKey: programmeKey(membership.organisationId, id) });
      return queryClient.invalidateQueries({ queryKey: [membership.organisationId, 'programmes'] });
    },
  });
}

/** Brings a deleted programme back under its old id, so that links to it work again. */
export function useBringBack({ organisationId }: Membership) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { id: string; model: ProgrammeModel }) => importProgramme(organisationId, wanted),
    onSuccess: (_result, { id }) => refreshProgrammes(queryClient, organisationId, id),
  });
}
