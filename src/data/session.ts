import type { Session } from '@supabase/supabase-js';
import { connect, loadClient, SESSION_KEY, type Client } from './client';
import type { BackendConfig } from './config';

let current: Session | null = null;
const listeners = new Set<() => void>();

/**
 * Starts following the session; resolves when it is known whether somebody is signed in.
 * `onSignedOut` runs when a session ends: by choice, in another tab, or because the server ended it.
 */
export async function followSession(config: BackendConfig, onSignedOut: () => void): Promise<void> {
  const opened = async ({ auth }: Client) => {
    const { data } = await auth.getSession();
    current = data.session;
    auth.onAuthStateChange((_event, next) => {
      const ended = current !== null && next === null;
      current = next;
      listeners.forEach((listener) => listener());
      if (ended) onSignedOut();
    });
  };
  connect({ config, opened });
  if (mayBeSignedIn()) await loadClient();
}

/** A session kept from last time, or one that a link from a mail brings along in the fragment. */
function mayBeSignedIn(): boolean {
  if (/[#&?](access_token|error|error_code|code)=/.test(window.location.href)) return true;
  try {
    return localStorage.getItem(SESSION_KEY) !== null;
  } catch {
    return false;
  }
}

export const session = (): Session | null => current;

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
