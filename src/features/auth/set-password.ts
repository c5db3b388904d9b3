import { succeeded, supabase } from '@/data/client';

/** Sets the password of whoever is signed in; a recovery link signs in. */
export async function setPassword(password: string): Promise<void> {
  await succeeded(supabase().auth.updateUser({ password }));
}
