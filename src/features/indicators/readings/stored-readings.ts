import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { programmeKey, programmeQuery } from '@/programme/queries';
import { observationsOf } from '@/programme/store/observation-rows';
import { type Entry, type Entries, NONE, withEntries, type ReadingsPlace } from './entry';
import { writeReadings, type Change } from './write-readings';

/** All readings of an indicator, small teams too; by nobody but those who may write them. */
export const storedReadings = (place: ReadingsPlace) => {
  const { organisationId, programmeId, indicatorId } = place;
  return queryOptions({
    queryKey: [organisationId, 'readings', programmeId, indicatorId],
    queryFn: async ({ signal }): Promise<Entries> => {
      const asked = {
        p_organisation_id: organisationId,
        p_programme_id: programmeId,
        p_indicator_id: indicatorId,
      };
      const loaded = await answered(supabase().rpc('load_observations', asked).abortSignal(signal));
      return withEntries(NONE, observationsOf(loaded, place.teams).get(indicatorId) ?? []);
    },
  });
};

/** The readings of an indicator, and how they are written. */
export function useStoredReadings(indicatorId: string) {
  const { organisationId, programmeId } = useProgrammeParams();
  return readingsStore(useQueryClient(), { organisationId, programmeId, indicatorId });
}

/** The same for what outlives a page. */
export function readingsStore(queryClient: QueryClient, at: Omit<ReadingsPlace, 'teams'>) {
  const { organisationId, programmeId } = at;
  const place: ReadingsPlace = {
    ...at,
    get teams() {
      return queryClient.getQueryData(programmeQuery(organisationId, programmeId).queryKey)?.teams ?? [];
    },
  };
  const options = storedReadings(place);
  return {
    options,
    /** Answers what others have changed meanwhile, as it is now; the rest is written, all of it or nothing. */
    write: async (changes: readonly Change[]): Promise<Entry[]> => {
      // An answer that is older than the change must not come after it.
      await queryClient.cancelQueries({ queryKey: options.queryKey });
      const others = await writeReadings(place, changes);
      const written = changes.map(({ entry }) => entry);
      queryClient.setQueryData(
        options.queryKey,
        (now) => now && withEntries(withEntries(now, written), others),
      );
      return others;
    },
    /** Everything that is made of readings is made anew. */
    refresh: () => {
      void queryClient.invalidateQueries({ queryKey: programmeKey(organisationId, programmeId) });
      void queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] });
    },
  };
}
