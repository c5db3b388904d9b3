import { answered, supabase } from '@/data/client';
import { observationsOf } from '@/programme/store/observation-rows';
import type { Entry, IndicatorRef } from './entry';

/** A reading to be written, and what its writer saw there before. */
export interface Change {
  entry: Entry;
  seen: Entry;
}

/**
 * Writes readings where they are still as they were seen, all of these or none.
 * @returns what others have changed meanwhile, as it is now
 */
export async function writeReadings(
  { organisationId, programmeId, indicatorId, teams }: IndicatorRef,
  changes: readonly Change[],
): Promise<Entry[]> {
  const ids = new Map(teams.map(({ key, id }) => [key, id]));
  const sent = changes.map(({ entry: { team, ...entry }, seen }) => ({
    ...entry,
    indicator_id: indicatorId,
    team_id: ids.get(team) ?? team,
    seen_value: seen.value,
    seen_n: seen.n,
  }));
  const others = await answered(
    supabase().rpc('write_observations', {
      p_organisation_id: organisationId,
      p_programme_id: programmeId,
      p_changes: sent,
    }),
  );
  return observationsOf(others, teams).get(indicatorId) ?? [];
}
