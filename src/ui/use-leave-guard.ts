import { useBlocker } from '@tanstack/react-router';
import { createContext, use, useEffect, useImperativeHandle, useState, type Ref } from 'react';
import { keepUnsaved, type Unsaved } from './unsaved';

export interface LeaveGuardProps {
  unsaved: boolean;
  /** The next visit finds it again: closing the tab loses nothing. */
  kept?: boolean;
  /** Forgets what is left behind. */
  onLeave?: () => void;
  /** For what closes the form without leaving the page: `guard.current?.ask(close)`. */
  ref?: Ref<Unsaved>;
}

export interface LeaveQuestion {
  opened: boolean;
  stay: () => void;
  leave: () => void;
}

/** Names of the search parameters which, like another page, take what stands on the page off it. */
const Parts = createContext<readonly string[]>([]);
export const PartsOfPage = Parts.Provider;

/** Several fields of a page ask one question: who answers it leaves them all. */
let agreed = false;

/** Holds whoever would lose unsaved changes: by link, history, closing the tab, signing out, or closing the form. */
export function useLeaveGuard({ unsaved, kept = false, onLeave, ref }: LeaveGuardProps): LeaveQuestion {
  const parts = use(Parts);
  const [wanted, setWanted] = useState<{ then: () => void } | null>(null);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      unsaved &&
      !agreed &&
      (current.pathname !== next.pathname ||
        parts.some((name) => Reflect.get(current.search, name) !== Reflect.get(next.search, name))),
    enableBeforeUnload: () => unsaved && !kept,
    withResolver: true,
  });

  useImperativeHandle(ref, () => ({
    ask: (then) => {
      // The Escape that answers the question reaches the dialog below it, too.
      if (wanted) return;
      // Asked at once, the Escape that asks would answer, too: it has not reached the question yet.
      if (unsaved) setTimeout(() => setWanted({ then }));
      else then();
    },
  }));
  useEffect(() => (unsaved ? keepUnsaved({ ask: (then) => setWanted({ then }) }) : undefined), [unsaved]);

  const stay = () => {
    setWanted(null);
    reset?.();
  };
  const leave = () => {
    onLeave?.();
    agreed = true;
    // The other guards are asked before this turn of the page's work is over.
    setTimeout(() => (agreed = false));
    proceed?.();
    wanted?.then();
  };
  return { opened: status === 'blocked' || wanted !== null, stay, leave };
}
