import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { lostSession, onSessionChange, session, type ExpiredSession } from '@/data/session';
import { forgetKeptDeletions } from '@/editing/forget-deletions';
import { forgetKeptEdits } from '@/editing/forget-edits';
import { hasUnsaved } from '@/ui/unsaved';
import type { AppRouter } from './router';

/** Who is asked to sign in again on the page where the session ended. */
let asked: ExpiredSession | null = null;
const listeners = new Set<() => void>();

function ask(person: ExpiredSession | null): void {
  asked = person;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useAskedToSignIn = (): ExpiredSession | null => useSyncExternalStore(subscribe, () => asked);

/**
 * What happens when nobody is signed in any more. Whoever signed out is sent to the sign-in page. Whose session ended by itself
 * signs in again and comes back; where something unsaved stands on the page, it stays there meanwhile.
 */
export function sessionEnd(router: AppRouter, queryClient: QueryClient): () => void {
  const leave = async (next: string | undefined) => {
    ask(null);
    // Public pages stay: one may sign out of the wrong account on the page of an invitation.
    const inside = router.matchRoutes(router.latestLocation).some(({ routeId }) => routeId === '/signed-in');
    if (inside) await router.navigate({ to: '/sign-in', search: { next }, ignoreBlocker: true });
    // Only then is everything forgotten: a page still showing it would ask for it again, in nobody's name.
    queryClient.clear();
  };

  onSessionChange(() => {
    const person = session()?.user.id;
    if (person !== undefined || !lostSession()) {
      forgetKeptEdits(person ?? null);
      forgetKeptDeletions(person ?? null);
    }
    if (!asked) return;
    if (person === asked.id) {
      ask(null);
      void queryClient.invalidateQueries();
    } else if (person !== undefined) {
      ask(null);
      void router.navigate({ to: '/', ignoreBlocker: true }).then(() => queryClient.clear());
    } else if (!lostSession()) {
      void leave(router.latestLocation.href);
    }
  });

  return () => {
    const lost = lostSession();
    if (lost && hasUnsaved()) ask(lost);
    else void leave(lost ? router.latestLocation.href : undefined);
  };
}
