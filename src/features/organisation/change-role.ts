import { supabase, updatedOne } from '@/data/client';
import type { Member } from '@/organisation/members';
import type { Role } from '@/organisation/permissions';

/** Fails with `last_owner` when nobody could manage the organisation afterwards, with `conflict` on a stale version. */
export async function changeRole(organisationId: string, member: Member, role: Role): Promise<void> {
  await updatedOne(
    supabase()
      .from('memberships')
      .update({ role })
      .eq('organisation_id', organisationId)
      .eq('user_id', member.userId)
      .eq('version', member.version)
      .select('user_id'),
  );
}
