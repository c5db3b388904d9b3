import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether one points at something, or has the focus in it, and so asks for more about it. Escape takes the answer away
 * and does nothing else.
 */
export function useHoverOrFocus(ref: RefObject<HTMLElement | null>): [asked: boolean, dismiss: () => void] {
  const [asked, setAsked] = useState(false);
  const dismiss = () => setAsked(false);

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const listening = new AbortController();
    const on = (type: string, next: boolean) =>
      element.addEventListener(type, () => setAsked(next), { signal: listening.signal });
    on('pointerenter', true);
    on('focusin', true);
    on('pointerleave', false);
    on('focusout', false);
    return () => listening.abort();
  }, [ref]);

  useEffect(() => {
    if (!asked) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setAsked(false);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [asked]);

  return [asked, dismiss];
}
