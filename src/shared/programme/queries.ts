import { queryOptions } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import { AppError } from '@/data/errors';
import { isId } from '@/data/new-id';
import type { LoadedProgrammes } from '@/data/programme-rows';
import { shownReadings } from '@/data/series-rows';
import { withPendingEdits } from './workbench/pending-overlay';

const isLoaded = (value: unknown): value is LoadedProgrammes =>
  typeof value === 'object' && value !== null && 'programmes' in value && 'teams' in value;

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
  if (!isLoaded(loaded)) throw new AppError('unknown', 'load_programmes answered something else');
  return loaded;
}

/** All programmes of an organisation with everything the engine needs: one request. Readings come with each by itself. */
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
      if (!isId(programmeId)) throw new AppError('not_found', 'no such programme');
      const place = { p_organisation_id: organisationId, p_programme_id: programmeId };
      const [{ teams, blackouts, programmes }, series] = await Promise.all([
        load(organisationId, programmeId, signal),
        answered(supabase().rpc('load_series', place).abortSignal(signal)),
      ]);
      const [rows] = programmes;
      if (!rows) throw new AppError('not_found', 'no such programme');
      return {
        teams,
        blackouts,
        readings: shownReadings(series, teams),
        rows: withPendingEdits(programmeId, rows),
      };
    },
  });
