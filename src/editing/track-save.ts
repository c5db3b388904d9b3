import { keepUnsaved } from '@/ui/unsaved';
import { connection } from './connection';

/** Is notified of saves that are running. */
export interface SaveListener {
  /** One save more or one less is pending. */
  onPendingChange: (by: 1 | -1) => void;
  /** The user wants to end the session while edits wait for a connection. */
  onLeave: (then: () => void) => void;
}

/** Counts a save as pending until it ends, and delays the end of the session until then. Resolves to what it resolves to. */
export async function trackSave(
  { onPendingChange, onLeave }: SaveListener,
  sending: Promise<boolean>,
): Promise<boolean> {
  onPendingChange(1);
  const ask = (then: () => void) => {
    if (connection.getState().waiting > 0) onLeave(then);
    else void sending.then(then);
  };
  const kept = keepUnsaved({ ask });
  try {
    return await sending;
  } finally {
    kept();
    onPendingChange(-1);
  }
}
