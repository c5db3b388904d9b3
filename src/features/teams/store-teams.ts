import { answered, succeeded, supabase } from '@/data/client';
import { AppError, toAppError } from '@/data/errors';
import type { TeamRow } from './queries';

/** Inserts teams, new ones or such as have been deleted; those that are there already stay as they are. */
export const putTeams = (teams: readonly TeamRow[]): Promise<void> =>
  succeeded(
    supabase()
      .from('teams')
      .upsert(
        teams.map(({ organisation_id, id, key, name, headcount, parent_id, position }) => ({
          organisation_id,
          id,
          key,
          name,
          headcount,
          parent_id,
          position,
        })),
        { onConflict: 'organisation_id,id', ignoreDuplicates: true },
      ),
  );

/**
 * Deletes teams, all or none of them, and answers them as they were: nothing else goes along, for a team that a
 * behaviour, measure, reading or other team names is not deleted.
 */
export async function deleteTeams(organisationId: string, ids: readonly string[]): Promise<TeamRow[]> {
  const gone = await answered(
    supabase()
      .from('teams')
      .delete()
      .eq('organisation_id', organisationId)
      .in('id', [...ids])
      .select(),
  ).catch((error: unknown) => {
    if (toAppError(error).code === '23503') throw new AppError('refused', 'a team is named', 'team_in_use');
    throw error;
  });
  if (gone.length === 0) throw new AppError('forbidden', 'no right to delete these teams');
  return gone;
}
