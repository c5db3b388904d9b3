import { answered, supabase } from '@/data/client';

/** Makes the signed-in person a member; answers the organisation's id, the same when it is sent twice. */
export const acceptInvitation = (token: string, displayName: string): Promise<string> =>
  answered(supabase().rpc('accept_invitation', { p_token: token, p_display_name: displayName.trim() }));
