import { toAppError } from '@/data/errors';
import { supabase } from '@/data/client';

/** Sets the password of whoever is signed in; a recovery link signs in. */
export async function setPassword(password: string): Promise<void> {
  const { error } = await supabase().auth.updateUser({ password });
  if (error) throw toAppError(error);
}
