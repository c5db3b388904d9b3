import { useRef, type RefObject } from 'react';
import { LeaveDialog } from './leave-dialog';
import type { Unsaved } from './unsaved';
import { useLeaveGuard, type LeaveGuardProps } from './use-leave-guard';

/** Asks before unsaved changes are lost: by link, history, closing the tab, signing out, or closing the form. */
export const LeaveGuard = (props: LeaveGuardProps) => <LeaveDialog {...useLeaveGuard(props)} />;

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
