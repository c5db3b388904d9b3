import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import { observationsOf } from '@/data/observation-rows';
import type { IsoDate } from '@/domain/programme/model';
import { useProgrammeParams } from '@/shared/programme/components/programme-links';
import { useProgramme } from '@/shared/programme/programme-context';
import { programmeKey } from '@/shared/programme/queries';

/** A reading by the key of its team; without a value there is none. */
export interface Entry {
  team: string;
  period: IsoDate;
  value: number | null;
  n: number | null;
}

export type Entries = ReadonlyMap<string, Entry>;
export const NONE: Entries = new Map();

/** What tells one reading of an indicator from another. */
export const placeOf = ({ team, period }: Pick<Entry, 'team' | 'period'>) => `${period} ${team}`;

export const entryAt = (entries: Entries, { team, period }: Pick<Entry, 'team' | 'period'>): Entry =>
  entries.get(placeOf({ team, period })) ?? { team, period, value: null, n: null };

export const withEntries = (entries: Entries, more: readonly Entry[]): Entries =>
  new Map([...entries, ...more.map((entry) => [placeOf(entry), entry] as const)]);

/** All readings of an indicator, small teams too, and how they are written: all of a list or none. */
export function useStoredReadings(indicatorId: string) {
  const { organisationId, programmeId } = useProgrammeParams();
  const { teams } = useProgramme();
  const queryClient = useQueryClient();
  const place = { p_organisation_id: organisationId, p_programme_id: programmeId };
  return {
    options: queryOptions({
      queryKey: [organisationId, 'readings', programmeId, indicatorId],
      queryFn: async ({ signal }): Promise<Entries> => {
        const loaded = await answered(supabase().rpc('load_observations', place).abortSignal(signal));
        return withEntries(NONE, observationsOf(loaded, teams).get(indicatorId) ?? []);
      },
    }),
    write: async (entries: readonly Entry[]) => {
      const ids = new Map(teams.map(({ key, id }) => [key, id]));
      const changes = entries.map(({ team, ...entry }) => ({
        ...entry,
        indicator_id: indicatorId,
        team_id: ids.get(team) ?? team,
      }));
      await answered(supabase().rpc('write_observations', { ...place, p_changes: changes }));
    },
    /** Everything that is made of readings is made anew. */
    refresh: () => {
      void queryClient.invalidateQueries({ queryKey: programmeKey(organisationId, programmeId) });
      void queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] });
    },
  };
}
