import type { QueryClient } from '@tanstack/react-query';
import { lostSession, onSessionChange, session } from '@/data/session';

/**
 * Memoises `make` per query client and place. The result outlives the pages, but not the person: it is made again after
 * somebody else signs in, who must not be able to undo what the previous person did.
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
