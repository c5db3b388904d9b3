import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import { withPendingEdits } from '@/editing/overlays';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { programmeKey, programmeQuery } from '@/programme/queries';
import { observationsOf } from '@/programme/store/observation-rows';
import { type Entries, type Entry, NONE, withEntries, type IndicatorRef } from './entry';
import { writeReadings, type Change } from './write-readings';

/** All readings of an indicator, small teams too; by nobody but those who may write them. */
export const storedReadings = (place: IndicatorRef) => {
  const { organisationId, programmeId, indicatorId } = place;
  return queryOptions({
    queryKey: [organisationId, 'readings', programmeId, indicatorId],
    queryFn: async ({ signal, queryKey }): Promise<Entries> => {
      const asked = {
        p_organisation_id: organisationId,
        p_programme_id: programmeId,
        p_indicator_id: indicatorId,
      };
      const loaded = await answered(supabase().rpc('load_observations', asked).abortSignal(signal));
      const observations = observationsOf(loaded, place.teams).get(indicatorId) ?? [];
      return withPendingEdits(queryKey, withEntries(NONE, observations));
    },
  });
};

/** Where the readings of an indicator stand; the teams as they are loaded by then. */
export const indicatorRef = (
  queryClient: QueryClient,
  organisationId: string,
  programmeId: string,
  indicatorId: string,
): IndicatorRef => ({
  organisationId,
  programmeId,
  indicatorId,
  get teams() {
    return queryClient.getQueryData(programmeQuery(organisationId, programmeId).queryKey)?.teams ?? [];
  },
});

function useIndicatorRef(indicatorId: string): IndicatorRef {
  const { organisationId, programmeId } = useProgrammeParams();
  return indicatorRef(useQueryClient(), organisationId, programmeId, indicatorId);
}

/** The readings of an indicator of the programme that is open. */
export const useStoredReadings = (indicatorId: string) => storedReadings(useIndicatorRef(indicatorId));

/** How an import writes readings of an indicator, at one go. */
export function useWriteReadings(indicatorId: string) {
  const queryClient = useQueryClient();
  const options = useStoredReadings(indicatorId);
  const place = useIndicatorRef(indicatorId);
  return {
    /** Answers what others have changed meanwhile, as it is now; the rest is written, all of it or nothing. */
    write: async (changes: readonly Change[]): Promise<Entry[]> => {
      const others = await writeReadings(place, changes);
      await queryClient.invalidateQueries({ queryKey: options.queryKey });
      return others;
    },
    refresh: () => refreshFromReadings(queryClient, place),
  };
}

/** Everything that is made of readings is made anew. */
export function refreshFromReadings(
  queryClient: QueryClient,
  { organisationId, programmeId }: Pick<IndicatorRef, 'organisationId' | 'programmeId'>,
): void {
  void queryClient.invalidateQueries({ queryKey: programmeKey(organisationId, programmeId) });
  void queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] });
}
