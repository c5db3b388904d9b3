import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answered, supabase, updatedOne } from '@/data/client';
import { AppError } from '@/data/errors';
import type { ProgrammeModel } from '@/domain/programme/model';
import type { Membership } from '@/organisation/queries';
import { programmeKey } from '@/programme/queries';
import { importProgramme } from './import-programme';
import { loadWhole } from './load-whole';
import { refreshProgrammes } from './refresh';

type Who = Pick<Membership, 'organisationId' | 'role'>;

/** What a programme was, to bring it back. */
export interface DeletedProgramme {
  id: string;
  model: ProgrammeModel;
  /** The file of a programme does not say whether it is archived. */
  archivedAt: string | null;
}

/** Deletes a programme and everything in it. */
export async function deleteProgramme(
  queryClient: QueryClient,
  membership: Who,
  id: string,
): Promise<DeletedProgramme> {
  const { organisationId } = membership;
  const { model } = await loadWhole(queryClient, membership, id);
  const gone = await answered(
    supabase()
      .from('programmes')
      .delete()
      .eq('organisation_id', organisationId)
      .eq('id', id)
      .select('archived_at'),
  );
  const [row] = gone;
  if (!row) throw new AppError('not_found', 'no programme was deleted');
  return { id, model, archivedAt: row.archived_at };
}

/** Brings a deleted programme back under its old id, so that links to it work again; in the archive if it was there. */
export async function bringBack(
  organisationId: string,
  { id, model, archivedAt }: DeletedProgramme,
): Promise<void> {
  await importProgramme(organisationId, { id, model });
  if (archivedAt === null) return;
  await updatedOne(
    supabase()
      .from('programmes')
      .update({ archived_at: archivedAt })
      .eq('organisation_id', organisationId)
      .eq('id', id)
      .select('id'),
  );
}

/** Deletes a programme; the form shows what goes wrong. */
export function useDeleteProgramme(membership: Membership) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => deleteProgramme(queryClient, membership, id),
    meta: { quiet: true },
    onSuccess: (_deleted, id) => {
      queryClient.removeQueries({ queryKey: programmeKey(membership.organisationId, id) });
      return queryClient.invalidateQueries({ queryKey: [membership.organisationId, 'programmes'] });
    },
  });
}

/** Brings a deleted programme back. */
export function useBringBack({ organisationId }: Membership) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (deleted: DeletedProgramme) => bringBack(organisationId, deleted),
    onSuccess: (_result, { id }) => refreshProgrammes(queryClient, organisationId, id),
  });
}
