import { useMatches } from '@tanstack/react-router';

/** Marks the navigation item that the current page belongs to; where the addresses tell, the link itself does. */
export function useCurrent() {
  const here = useMatches({ select: (matches) => matches.at(-1)?.fullPath });
  return (around: string | null) => (around !== null && around === here ? { 'aria-current': true } : {});
}
