import { useEffect, useRef, useState } from 'react';
import { useGuardedClose } from '@/ui/leave-guard';
import type { Editing } from './blackout-table';

/** No id of a period. */
export const NEW = 'new';

/**
 * One form is open at a time; another is opened once the first has nothing unsaved or that is given up. When it closes,
 * the focus goes back to what it was opened with, named by `data-edit`.
 */
export function useEditing(): Editing {
  const [opened, setOpened] = useState<string | null>(null);
  const { guard, close } = useGuardedClose(() => setOpened(null));
  const before = useRef(opened);
  useEffect(() => {
    const left = before.current;
    before.current = opened;
    if (opened !== null || left === null || document.activeElement !== document.body) return;
    const openers = [...document.querySelectorAll<HTMLElement>('[data-edit]')];
    openers.find(({ dataset }) => dataset.edit === left)?.focus();
  }, [opened]);
  return {
    opened,
    guard,
    open: (id) => {
      if (guard.current) guard.current.ask(() => setOpened(id));
      else setOpened(id);
    },
    cancel: close,
    done: () => setOpened(null),
  };
}
