import { answered, loadClient } from '@/data/client';

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
  const { session } = await answered(
    auth.signUp({
      email: account.email.trim(),
      password: account.password,
      options: {
        data: { display_name: account.name.trim() },
        emailRedirectTo: `${window.location.origin}${returnTo}`,
      },
    }),
  );
  return session !== null;
}
