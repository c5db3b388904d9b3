import type { QueryClient } from '@tanstack/react-query';
import { lostSession, onSessionChange, session } from '@/data/session';

/**
 * Makes something once per place, when it is first asked for; it outlives the pages. Whoever signs in next must not be
 * able to take back what somebody else did: for another person it is made anew.
 */
export function onePerPlace<Place extends string[], T>(
  make: (queryClient: QueryClient, ...place: Place) => T,
): (queryClient: QueryClient, ...place: Place) => T {
  let made = new WeakMap<QueryClient, Map<string, T>>();
  let owner: string | undefined;
  onSessionChange(() => {
    const person = session()?.user.id ?? lostSession()?.id;
    if (owner !== undefined && person !== owner) made = new WeakMap();
    owner = person;
  });
  return (queryClient, ...place) => {
    owner ??= session()?.user.id;
    const own = made.get(queryClient) ?? new Map<string, T>();
    made.set(queryClient, own);
    const name = place.join(' ');
    const one = own.get(name) ?? make(queryClient, ...place);
    own.set(name, one);
    return one;
  };
}
