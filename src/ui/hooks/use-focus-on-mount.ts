import { useEffect, useRef, type RefObject } from 'react';

/** Moves the focus to what has just appeared in answer to an action, so that keyboard and screen reader are there too. */
export function useFocusOnMount<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
