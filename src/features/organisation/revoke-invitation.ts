import { succeeded, supabase } from '@/data/client';

/** The link stops working with the next request. */
export const revokeInvitation = (organisationId: string, invitationId: string): Promise<void> =>
  succeeded(
    supabase().rpc('revoke_invitation', {
      p_organisation_id: organisationId,
      p_invitation_id: invitationId,
    }),
  );
