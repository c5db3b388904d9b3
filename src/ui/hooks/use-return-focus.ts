import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Where in the browser's history an address stands. */
interface Visited {
  state: { __TSR_index: number };
}

const place = (location: Visited | undefined): number => location?.state.__TSR_index ?? 0;

/**
 * Going back leads to the link one had followed, as it does on pages that are loaded: without it, the focus would be at
 * the head of a list that one was in the middle of.
 */
export function useReturnFocus(): void {
  const router = useRouter();
  useEffect(() => {
    const followed = new Map<number, string>();
    const leaving = router.subscribe('onBeforeNavigate', ({ fromLocation, toLocation }) => {
      if (place(toLocation) <= place(fromLocation)) return;
      const link = document.activeElement?.closest('main a[href]')?.getAttribute('href');
      if (link) followed.set(place(fromLocation), link);
      else followed.delete(place(fromLocation));
    });
    const arriving = router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
      if (place(toLocation) >= place(fromLocation)) return;
      const wanted = followed.get(place(toLocation));
      const links = document.querySelectorAll<HTMLElement>('main a[href]');
      [...links].find((link) => link.getAttribute('href') === wanted)?.focus({ preventScroll: true });
    });
    return () => {
      leaving();
      arriving();
    };
  }, [router]);
}
