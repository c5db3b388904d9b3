import type { Session } from '@supabase/supabase-js';
import { connect, loadClient, SESSION_KEY, supabase, type Client } from './client';
import type { BackendConfig } from './config';

/** Whose session has ended without being asked to. */
export interface ExpiredSession {
  id: string;
  email: string;
}

let current: Session | null = null;
let lost: ExpiredSession | null = null;
let signingOut = false;
const listeners = new Set<() => void>();

function changed(next: Session | null, before: ExpiredSession | null): void {
  current = next;
  lost = next || signingOut ? null : before;
  listeners.forEach((listener) => listener());
}

/**
 * Starts following the session; resolves when it is known whether somebody is signed in.
 * `onSignedOut` runs when a session ends: by choice, in another tab, or because the server ended it.
 */
export async function followSession(config: BackendConfig, onSignedOut: () => void): Promise<void> {
  const opened = async ({ auth }: Client) => {
    const kept = keptPerson();
    const { data } = await auth.getSession();
    // A session that only could not be renewed just now is still kept.
    changed(data.session, keptPerson() ? null : kept);
    auth.onAuthStateChange((_event, next) => {
      const before = current;
      changed(next, before ? { id: before.user.id, email: before.user.email ?? '' } : lost);
      if (before && !next) onSignedOut();
    });
  };
  connect({ config, opened });
  if (mayBeSignedIn()) await loadClient();
}

/** Signs out in this browser, also when the server cannot be told. */
export async function signOut(): Promise<void> {
  const { auth } = supabase();
  signingOut = true;
  try {
    const { error } = await auth.signOut({ scope: 'local' });
    if (error) {
      localStorage.removeItem(SESSION_KEY);
      await auth.signOut({ scope: 'local' });
    }
  } finally {
    signingOut = false;
  }
}

/** A session kept from last time, or one that a link from a mail brings along in the fragment. */
function mayBeSignedIn(): boolean {
  return /[#&?](access_token|error|error_code|code)=/.test(window.location.href) || kept() !== null;
}

function kept(): string | null {
  try {
    return localStorage.getItem(SESSION_KEY);
  } catch {
    return null;
  }
}

function keptPerson(): ExpiredSession | null {
  try {
    const { user } = JSON.parse(kept() ?? '{}') as { user?: Partial<ExpiredSession> };
    return user?.id === undefined ? null : { id: user.id, email: user.email ?? '' };
  } catch {
    return null;
  }
}

export const session = (): Session | null => current;

/** Whose session has ended by itself; null again as soon as anybody signs in. */
export const lostSession = (): ExpiredSession | null => lost;

/** Whoever was signed in will not come back to what he was doing. */
export const giveUpSession = (): void => changed(null, null);

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
