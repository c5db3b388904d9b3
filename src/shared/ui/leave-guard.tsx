import { useBlocker } from '@tanstack/react-router';
import {
  createContext,
  use,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type Ref,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './confirm-dialog';
import { keepUnsaved, type Unsaved } from './unsaved';

interface LeaveGuardProps {
  unsaved: boolean;
  /** The next visit finds it again: closing the tab loses nothing. */
  kept?: boolean;
  /** Forgets what is left behind. */
  onLeave?: () => void;
  /** For what closes the form without leaving the page: `guard.current?.ask(close)`. */
  ref?: Ref<Unsaved>;
}

/** Names of the search parameters which, like another page, take what stands on the page off it. */
const Parts = createContext<readonly string[]>([]);
export const PartsOfPage = Parts.Provider;

/** Several fields of a page ask one question: who answers it leaves them all. */
let agreed = false;

/** Asks before unsaved changes are lost: by link, history, closing the tab, signing out, or closing the form. */
export function LeaveGuard({ unsaved, kept = false, onLeave, ref }: LeaveGuardProps) {
  const { t } = useTranslation();
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
    return Promise.resolve();
  };
  return (
    <ConfirmDialog
      opened={status === 'blocked' || wanted !== null}
      onClose={stay}
      title={t('unsaved.title')}
      confirm={t('unsaved.leave')}
      onConfirm={leave}
    >
      {t('unsaved.text')}
    </ConfirmDialog>
  );
}

/** For dialogs that hold a form: `close` asks the guard of the form first, if it stands there. */
export function useGuardedClose(onClose: () => void): {
  guard: RefObject<Unsaved | null>;
  close: () => void;
} {
  const guard = useRef<Unsaved>(null);
  const close = () => {
    if (guard.current) guard.current.ask(onClose);
    else onClose();
  };
  return { guard, close };
}
