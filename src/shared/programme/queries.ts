import { queryOptions } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import { AppError } from '@/data/errors';
import { isId } from '@/data/new-id';
import type { LoadedProgrammes } from '@/data/programme-rows';
import { withPendingEdits } from './workbench/pending-overlay';

async function load(
  organisationId: string,
  programmeId: string | null,
  signal: AbortSignal,
): Promise<LoadedProgrammes> {
  const loaded: unknown = await answered(
    supabase()
      .rpc('load_programmes', {
        p_organisation_id: organisationId,
        ...(programmeId === null ? {} : { p_programme_id: programmeId, p_include_archived: true }),
      })
      .abortSignal(signal),
  );
  if (typeof loaded !== 'object' || loaded === null || !('programmes' in loaded)) {
    throw new AppError('unknown', 'load_programmes answered something else');
  }
  return loaded as LoadedProgrammes;
}

/** All programmes of an organisation with everything the engine needs: one request. */
export const programmesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'programmes'],
    queryFn: ({ signal }) => load(organisationId, null, signal),
  });

export const programmeKey = (organisationId: string, programmeId: string) =>
  [organisationId, 'programme', programmeId] as const;

/** One programme; the data behind all its pages. */
export const programmeQuery = (organisationId: string, programmeId: string) =>
  queryOptions({
    queryKey: programmeKey(organisationId, programmeId),
    queryFn: async ({ signal }) => {
      const loaded = isId(programmeId) ? await load(organisationId, programmeId, signal) : null;
      const rows = loaded?.programmes[0];
      if (!loaded || !rows) throw new AppError('not_found', 'no such programme');
      return { teams: loaded.teams, rows: withPendingEdits(programmeId, rows) };
    },
  });
