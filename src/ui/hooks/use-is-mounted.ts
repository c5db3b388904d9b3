import { useCallback, useEffect, useRef } from 'react';

/** Tells, after something has taken its time, whether what asked for it still stands on the page. */
export function useIsMounted(): () => boolean {
  const stands = useRef(false);
  useEffect(() => {
    stands.current = true;
    return () => {
      stands.current = false;
    };
  }, []);
  return useCallback(() => stands.current, []);
}
