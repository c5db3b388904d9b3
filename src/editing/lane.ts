import { keepUnsaved } from '@/ui/unsaved';
import { reach } from './reach';

/** Who wants to know of edits that are under way. */
export interface FollowPort {
  /** One edit more or less is under way. */
  counted: (by: 1 | -1) => void;
  /** Somebody wants to end the session while edits wait for a connection. */
  leaving: (then: () => void) => void;
}

/** Follows an edit until the server has confirmed or refused it; whoever would end the session waits for that. */
export async function follow({ counted, leaving }: FollowPort, sending: Promise<boolean>): Promise<boolean> {
  counted(1);
  const ask = (then: () => void) => {
    if (reach.getState().waiting > 0) leaving(then);
    else void sending.then(then);
  };
  const kept = keepUnsaved({ ask });
  try {
    return await sending;
  } finally {
    kept();
    counted(-1);
  }
}
