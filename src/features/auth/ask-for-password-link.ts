import { toAppError } from '@/data/errors';
import { supabase } from '@/data/client';

/** Sends a link to set a new password, if the address has an account. The answer does not tell whether it has. */
export async function askForPasswordLink(email: string): Promise<void> {
  const { error } = await supabase().auth.resetPasswordForEmail(email.trim(), {
    redirectTo: `${window.location.origin}/new-password`,
  });
  if (error) throw toAppError(error);
}
