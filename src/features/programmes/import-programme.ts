import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProgrammeModel } from '@/domain/programme/model';
import { insertRows } from '@/programme/store/insert-delete';
import { modelRows, packed } from '@/programme/store/model-rows';
import { refreshProgrammes } from './refresh';

interface Import {
  /** The programme's id to be; the same id imports once, however often it is sent. */
  id: string;
  model: ProgrammeModel;
}

/**
 * Imports a whole programme in one request, all or nothing.
 * @returns how many of the file's teams the organisation had already
 */
export async function importProgramme(
  organisationId: string,
  { id, model }: Import,
): Promise<{ keptTeams: number }> {
  const left = await insertRows({ organisationId, programmeId: id }, packed(modelRows(model)), false);
  return { keptTeams: left.filter(({ table }) => table === 'teams').length };
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
