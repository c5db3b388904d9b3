import { loadClient } from '@/data/client';
import { toAppError } from '@/data/errors';

export interface Credentials {
  email: string;
  password: string;
}

/** Opens a session; fails with `invalid_credentials` whether it is the address or the password that is wrong. */
export async function signIn({ email, password }: Credentials): Promise<string> {
  const { auth } = await loadClient();
  const { data, error } = await auth.signInWithPassword({ email: email.trim(), password });
  if (error) throw toAppError(error);
  return data.user.id;
}
