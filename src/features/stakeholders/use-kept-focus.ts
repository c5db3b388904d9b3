import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * A token that moves into another field is a new element. Whoever had the focus on the old one keeps it: after moving it
 * by keyboard as well as after taking that back.
 */
export function useKeptFocus(map: RefObject<HTMLElement | null>): void {
  const held = useRef<string>(undefined);

  useEffect(() => {
    const listening = new AbortController();
    const look = ({ target }: Event) => {
      const token = target instanceof Element ? target.closest('[data-person]') : null;
      held.current = token?.getAttribute('data-person') ?? undefined;
    };
    for (const type of ['focusin', 'pointerdown'])
      document.addEventListener(type, look, { signal: listening.signal });
    return () => listening.abort();
  }, []);

  useLayoutEffect(() => {
    if (held.current === undefined || document.activeElement !== document.body) return;
    map.current?.querySelector<HTMLElement>(`[data-person="${held.current}"]`)?.focus();
  });
}
