import { answered, supabase } from '@/data/client';
import { AppError, toAppError } from '@/data/errors';
import type { LeftOut } from '@/editing/taken';
import type { TeamRow } from './queries';

/**
 * Inserts teams; those that are there already stay as they are. New ones come all or none of them; of such as have been
 * deleted comes what still fits, and the answer is the rest.
 */
export async function putTeams(
  organisationId: string,
  teams: readonly TeamRow[],
  whatFits: boolean,
): Promise<LeftOut[]> {
  const left: unknown = await answered(
    supabase().rpc('put_teams', {
      p_organisation_id: organisationId,
      p_teams: teams.map(({ id, key, name, headcount, parent_id, position, holidays }) => ({
        id,
        key,
        name,
        headcount,
        parent_id,
        position,
        holidays,
      })),
      p_what_fits: whatFits,
    }),
  );
  return left as LeftOut[];
}

/**
 * Deletes teams, all that are there or none of them, and answers them as they were: nothing else goes along, for a team
 * that a behaviour, measure, reading or other team names is not deleted.
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
  if (gone.length === 0 && (await areThere(organisationId, ids)))
    throw new AppError('forbidden', 'no right to delete these teams');
  return gone;
}

async function areThere(organisationId: string, ids: readonly string[]): Promise<boolean> {
  const there = await answered(
    supabase()
      .from('teams')
      .select('id')
      .eq('organisation_id', organisationId)
      .in('id', [...ids]),
  );
  return there.length > 0;
}
