import { useEffect, useRef, type RefObject } from 'react';

/** Takes the focus that went with what has just been replaced; focus that is somewhere stays there. */
export function useFocusWhenLost<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) element.current?.focus();
  }, []);
  return element;
}
