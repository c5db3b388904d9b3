import { supabase, updatedOne } from '@/data/client';

/** Ends a membership: an owner removes somebody, or a person leaves. Fails with `last_owner`. */
export async function removeMember(organisationId: string, userId: string): Promise<void> {
  await updatedOne(
    supabase()
      .from('memberships')
      .delete()
      .eq('organisation_id', organisationId)
      .eq('user_id', userId)
      .select('user_id'),
  );
}
