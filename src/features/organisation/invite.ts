import { answered, supabase } from '@/data/client';
import { AppError } from '@/data/errors';
import type { Role } from '@/organisation/permissions';

export interface Invitation {
  /** Made by the form: sending it twice makes one invitation. */
  id: string;
  email: string;
  role: Role;
}

export interface IssuedInvitation {
  email: string;
  token: string;
  expiresAt: string;
}

/** Invites an address; the answer is the only time the token is seen. An older open link of the address dies. */
export async function invite(organisationId: string, invitation: Invitation): Promise<IssuedInvitation> {
  const email = invitation.email.trim();
  const [issued] = await answered(
    supabase().rpc('create_invitation', {
      p_organisation_id: organisationId,
      p_id: invitation.id,
      p_email: email,
      p_role: invitation.role,
    }),
  );
  if (!issued) throw new AppError('unknown', 'create_invitation answered nothing');
  return { email, token: issued.token, expiresAt: issued.expires_at };
}
