import { answered, supabase } from '@/data/client';
import { AppError, StaleRow } from '@/data/errors';
import { holds } from '@/editing/patch';
import type { LeftOut } from '@/editing/taken';
import type { BlackoutRow } from './queries';

export type BlackoutPatch = Partial<Pick<BlackoutRow, 'title' | 'starts_on' | 'ends_on' | 'team_ids'>>;

/**
 * Inserts periods with their teams; those that are there already stay as they are. New ones come all or none of them; of
 * such as have been deleted comes what still fits, and the answer is the rest.
 */
export async function putBlackouts(
  organisationId: string,
  periods: readonly BlackoutRow[],
  whatFits: boolean,
): Promise<LeftOut[]> {
  const left: unknown = await answered(
    supabase().rpc('put_blackout_periods', {
      p_organisation_id: organisationId,
      p_periods: periods.map(({ id, key, title, starts_on, ends_on, team_ids }) => ({
        id,
        key,
        title,
        starts_on,
        ends_on,
        team_ids,
      })),
      p_what_fits: whatFits,
    }),
  );
  return left as LeftOut[];
}

/**
 * Changes a period and its teams on the version it was read in.
 * @throws {StaleRow} when somebody else was faster, or the period is gone
 * @throws {AppError} `forbidden` when the right to change it has been taken away
 */
export async function saveBlackout(row: BlackoutRow, patch: BlackoutPatch): Promise<BlackoutRow> {
  const wanted = { ...row, ...patch };
  const answer: unknown = await answered(
    supabase().rpc('save_blackout_period', {
      p_organisation_id: row.organisation_id,
      p_id: row.id,
      p_version: row.version,
      p_title: wanted.title,
      p_starts_on: wanted.starts_on,
      p_ends_on: wanted.ends_on,
      p_team_ids: wanted.team_ids,
    }),
  );
  const { saved, period } = answer as { saved: boolean; period: BlackoutRow | null };
  if (period === null) throw new StaleRow(null);
  if (saved) return period;
  if (period.version === row.version) throw new AppError('forbidden', 'no right to change this period');
  // An earlier attempt has arrived although its answer did not.
  if (holds(period, patch)) return period;
  throw new StaleRow(period);
}

/** Deletes periods, all that are there or none of them, and answers them as they were. */
export async function takeBlackouts(organisationId: string, ids: readonly string[]): Promise<BlackoutRow[]> {
  const taken: unknown = await answered(
    supabase().rpc('take_blackout_periods', { p_organisation_id: organisationId, p_ids: [...ids] }),
  );
  return taken as BlackoutRow[];
}
