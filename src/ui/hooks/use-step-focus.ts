import { useEffect, useRef, type RefObject } from 'react';

/** What receives the focus when another step is shown: after a change of step one reads on at its beginning. */
export function useStepFocus<E extends HTMLElement>(step: string): RefObject<E | null> {
  const beginning = useRef<E>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    beginning.current?.focus({ preventScroll: true });
    beginning.current?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  return beginning;
}
