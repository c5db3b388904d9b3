import { useEffect, useState } from 'react';

/** Gives the focus back to what has been drawn anew on another day. Answers how to say what has been moved. */
export function useFocusOnMoved(days: unknown): (id: string) => void {
  const [moved, setMoved] = useState<string | null>(null);
  useEffect(() => {
    if (moved === null || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-event="${moved}"]`)?.focus();
  }, [moved, days]);
  return setMoved;
}
