import { answered, loadClient } from '@/data/client';
import { toAppError } from '@/data/errors';

export interface NewAccount {
  name: string;
  email: string;
  password: string;
}

/**
 * Makes an account. True: the person is signed in. False: the backend first wants the address confirmed; it answers
 * the same for an address that is registered already.
 */
export async function signUp(account: NewAccount, returnTo: string): Promise<boolean> {
  const { auth } = await loadClient();
  const credentials = { email: account.email.trim(), password: account.password };
  const signingUp = auth.signUp({
    ...credentials,
    options: {
      data: { display_name: account.name.trim() },
      emailRedirectTo: `${window.location.origin}${returnTo}`,
    },
  });
  try {
    const { session } = await answered(signingUp);
    return session !== null;
  } catch (error) {
    const { code } = toAppError(error);
    if (code !== 'user_already_exists' && code !== 'email_exists') throw error;
    // An earlier attempt may have arrived although its answer did not: then the password is the one.
    const { data } = await auth.signInWithPassword(credentials);
    if (data.session) return true;
    throw error;
  }
}
