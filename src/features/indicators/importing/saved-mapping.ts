import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answered, succeeded, supabase } from '@/data/client';
import type { Json } from '@/data/database.types';
import type { Mapping } from '@/domain/readings-import/mapping';
import { parseMapping } from '@/domain/readings-import/parse-mapping';
import { withoutPeople } from '@/domain/readings-import/without-people';
import { useProgrammeParams } from '@/programme/parts/programme-links';

/** How the last import of an indicator was set, without any name of a person. The last one wins. */
export function useSavedMapping(indicatorId: string) {
  const { organisationId, programmeId } = useProgrammeParams();
  const queryClient = useQueryClient();
  const place = { organisation_id: organisationId, programme_id: programmeId, indicator_id: indicatorId };
  const options = queryOptions({
    queryKey: [organisationId, 'import mapping', programmeId, indicatorId],
    queryFn: async ({ signal }): Promise<Mapping | null> => {
      const rows = await answered(
        supabase().from('import_mappings').select('mapping').match(place).abortSignal(signal),
      );
      return parseMapping(rows[0]?.mapping);
    },
  });
  return {
    options,
    save: async (mapping: Mapping) => {
      const kept = withoutPeople(mapping);
      const row = { ...place, mapping: kept as unknown as Json };
      await succeeded(
        supabase()
          .from('import_mappings')
          .upsert(row, { onConflict: 'organisation_id,indicator_id,programme_id' }),
      );
      queryClient.setQueryData(options.queryKey, kept);
    },
  };
}
