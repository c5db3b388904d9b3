import { answered, supabase } from '@/data/client';
import { AppError } from '@/data/errors';

/**
 * Says whose public holidays an organisation has; empty: none any more.
 * @throws {AppError} `forbidden` when the right to say so has been taken away
 */
export async function saveRegion(organisationId: string, region: string): Promise<void> {
  if (region === '') {
    // Nothing deleted: there was nothing, or one may not. Who may not does not see the field.
    await answered(
      supabase().from('holiday_regions').delete().eq('organisation_id', organisationId).select(),
    );
    return;
  }
  const rows = await answered(
    supabase()
      .from('holiday_regions')
      .upsert({ organisation_id: organisationId, region }, { onConflict: 'organisation_id' })
      .select(),
  );
  if (rows.length === 0) throw new AppError('forbidden', 'no right to set public holidays');
}
