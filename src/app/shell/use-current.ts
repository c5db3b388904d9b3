import { useMatches } from '@tanstack/react-router';

/** Marks the place that is around the page one is on; where the addresses tell, the link itself does. */
export function useCurrent() {
  const here = useMatches({ select: (matches) => matches.at(-1)?.fullPath });
  return (around: string | null) => (around !== null && around === here ? { 'aria-current': true } : {});
}
