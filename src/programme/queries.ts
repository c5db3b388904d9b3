import { queryOptions } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import { AppError } from '@/data/errors';
import { isId } from '@/data/new-id';
import { withPendingEdits } from '@/editing/overlays';
import type { SortedProgrammes } from './unreadable/faults';
import type { LoadedProgrammes } from './store/row-types';
import type { ShownReadings } from './store/series-rows';
import { UnreadableProgramme } from './unreadable/unreadable-programme';

const isLoaded = (value: unknown): value is LoadedProgrammes =>
  typeof value === 'object' && value !== null && 'programmes' in value && 'teams' in value;

/** Programmes with everything the engine needs, as far as the reader may see it. */
export interface ReadProgrammes extends SortedProgrammes {
  /** What may be shown of their readings. */
  readings: ShownReadings;
}

async function load(
  organisationId: string,
  programmeId: string | null,
  signal: AbortSignal,
): Promise<ReadProgrammes> {
  const place = {
    p_organisation_id: organisationId,
    ...(programmeId === null ? {} : { p_programme_id: programmeId }),
  };
  const archived = programmeId === null ? {} : { p_include_archived: true };
  // The sign-in page has no rows to judge: what judges them comes along with the first.
  const [loaded, series, { sortOut }, { seriesFaults, shownReadings }] = await Promise.all([
    answered(
      supabase()
        .rpc('load_programmes', { ...place, ...archived })
        .abortSignal(signal),
    ),
    answered(supabase().rpc('load_series', place).abortSignal(signal)),
    import('./unreadable/row-faults'),
    import('./store/series-rows'),
  ]);
  if (!isLoaded(loaded)) throw new AppError('unknown', 'load_programmes answered something else');
  return { ...sortOut(loaded, seriesFaults(series)), readings: shownReadings(series, loaded.teams) };
}

/** All programmes of an organisation. */
export const programmesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'programmes'],
    queryFn: ({ signal }) => load(organisationId, null, signal),
  });

export const programmeKey = (organisationId: string, programmeId: string) =>
  [organisationId, 'programme', programmeId] as const;

/**
 * One programme; the data behind all its pages.
 * @throws {UnreadableProgramme} when it holds what no reader understands
 */
export const programmeQuery = (organisationId: string, programmeId: string) =>
  queryOptions({
    queryKey: programmeKey(organisationId, programmeId),
    queryFn: async ({ signal, queryKey }) => {
      if (!isId(programmeId)) throw new AppError('not_found', 'no such programme');
      const { programmes, unreadable, ...shared } = await load(organisationId, programmeId, signal);
      const [rows] = programmes;
      const [wrong] = unreadable;
      if (wrong) throw new UnreadableProgramme(wrong);
      if (!rows) throw new AppError('not_found', 'no such programme');
      return withPendingEdits(queryKey, { ...shared, rows });
    },
  });
