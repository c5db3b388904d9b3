import type { Session } from '@supabase/supabase-js';
import { supabase } from './client';

let current: Session | null = null;
const listeners = new Set<() => void>();

/**
 * Starts following the session; resolves when it is known whether somebody is signed in.
 * `onSignedOut` runs when a session ends: by choice, in another tab, or because the server ended it.
 */
export async function followSession(onSignedOut: () => void): Promise<void> {
  const { auth } = supabase();
  const { data } = await auth.getSession();
  current = data.session;
  auth.onAuthStateChange((_event, next) => {
    const ended = current !== null && next === null;
    current = next;
    listeners.forEach((listener) => listener());
    if (ended) onSignedOut();
  });
}

export const session = (): Session | null => current;

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
