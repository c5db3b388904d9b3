import { loadClient, succeeded } from '@/data/client';

/** Sends a link to set a new password, if the address has an account. The answer does not tell whether it has. */
export async function askForPasswordLink(email: string): Promise<void> {
  const redirectTo = `${window.location.origin}/new-password`;
  const { auth } = await loadClient();
  await succeeded(auth.resetPasswordForEmail(email.trim(), { redirectTo }));
}
