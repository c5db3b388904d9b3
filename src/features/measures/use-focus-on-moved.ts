import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what has been moved from where it was: drawn anew elsewhere, it has lost it.
 * @param drawn changes whenever things are drawn anew
 * @returns how to say what has been moved, by a selector
 */
export function useFocusOnMoved(drawn: unknown): (selector: string) => void {
  const [moved, setMoved] = useState<string | null>(null);
  useEffect(() => {
    if (moved === null || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(moved)?.focus();
  }, [moved, drawn]);
  return setMoved;
}
