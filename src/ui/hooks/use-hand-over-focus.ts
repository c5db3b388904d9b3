import { useEffect, useRef, type RefObject } from 'react';

/**
 * For a part of a page that is about to remove itself together with what is focused in it: call the function, and when
 * the part is gone, the focus is where the reader goes on instead of nowhere.
 */
export function useHandOverFocus(to: RefObject<HTMLElement | null>): () => void {
  const leaving = useRef(false);
  useEffect(
    () => () => {
      if (leaving.current) to.current?.focus();
    },
    [to],
  );
  return () => {
    leaving.current = true;
  };
}
