import { useBlocker } from '@tanstack/react-router';
import { useEffect, useImperativeHandle, useRef, useState, type Ref, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './confirm-dialog';
import { keepUnsaved, type Unsaved } from './unsaved';

interface LeaveGuardProps {
  unsaved: boolean;
  /** For what closes the form without leaving the page: `guard.current?.ask(close)`. */
  ref?: Ref<Unsaved>;
}

/** Asks before unsaved changes are lost: by link, history, closing the tab, signing out, or closing the form. */
export function LeaveGuard({ unsaved, ref }: LeaveGuardProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<{ then: () => void } | null>(null);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved,
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
