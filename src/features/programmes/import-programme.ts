import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import type { Json } from '@/data/database.types';
import type { ProgrammeModel } from '@/domain/programme/model';
import { refreshProgrammes } from './refresh';

interface Import {
  /** The programme's id to be; the same id imports once, however often it is sent. */
  id: string;
  model: ProgrammeModel;
}

/** How many of the file's teams the organisation had already. */
function keptTeams(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null || !('kept_teams' in answer)) return 0;
  return Array.isArray(answer.kept_teams) ? answer.kept_teams.length : 0;
}

/** Imports a whole programme in one request, all or nothing. */
export async function importProgramme(
  organisationId: string,
  { id, model }: Import,
): Promise<{ keptTeams: number }> {
  const answer: unknown = await answered(
    supabase().rpc('import_programme', {
      p_organisation_id: organisationId,
      p_programme_id: id,
      // Texts, numbers, lists and nulls all the way down; interfaces lack the index signature to say so.
      p_document: model as unknown as Json,
    }),
  );
  return { keptTeams: keptTeams(answer) };
}

/** Imports a programme; the form shows what goes wrong. */
export function useImportProgramme(organisationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (wanted: Import) => importProgramme(organisationId, wanted),
    meta: { quiet: true },
    onSuccess: (_result, { id }) => refreshProgrammes(queryClient, organisationId, id),
  });
}
