import { keepUnsaved } from '@/ui/unsaved';
import { connection } from './connection';

/** Who wants to know of edits that are under way. */
export interface SaveListener {
  /** One edit more or less is under way. */
  onPendingChange: (by: 1 | -1) => void;
  /** Somebody wants to end the session while edits wait for a connection. */
  onLeave: (then: () => void) => void;
}

/** Follows an edit until the server has confirmed or refused it; whoever would end the session waits for that. */
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
