import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, supabase, updatedOne } from '@/data/client';
import { toAppError } from '@/data/errors';
import { refreshProgrammes } from './refresh';

export interface NewProgramme {
  /** Made by the client: sent twice, the programme is there once. */
  id: string;
  name: string;
  strategy: string;
  starts_on: string | null;
  ends_on: string | null;
}

async function insert(organisationId: string, programme: NewProgramme): Promise<string> {
  const request = supabase()
    .from('programmes')
    .insert({ organisation_id: organisationId, ...programme })
    .select('id');
  try {
    await answered(request);
  } catch (error) {
    // The id is nobody else's: an earlier attempt arrived although its answer did not. What is entered now counts.
    if (toAppError(error).kind !== 'duplicate') throw error;
    const { id, ...entered } = programme;
    await updatedOne(
      supabase()
        .from('programmes')
        .update(entered)
        .eq('organisation_id', organisationId)
        .eq('id', id)
        .select('id'),
    );
  }
  return programme.id;
}

/** Creates an empty programme. */
export function useCreateProgramme(organisationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (programme: NewProgramme) => insert(organisationId, programme),
    meta: { quiet: true },
    onSuccess: (id) => refreshProgrammes(queryClient, organisationId, id),
  });
}
