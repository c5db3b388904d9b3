import { toAppError } from '@/data/errors';
import { lostSession, onSessionChange, session } from '@/data/session';

/** Resolves when the person has signed in again; rejects with `reason` if they give up or somebody else signs in. */
function signedInAgain(userId: string, reason: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!session() && lostSession()?.id === userId) return;
      stop();
      if (session()?.user.id === userId) resolve();
      else reject(toAppError(reason));
    };
    const stop = onSessionChange(look);
    look();
  });
}

/**
 * Sends a request. If the session has expired, it waits until the same person has signed in again and then retries.
 * @throws whatever `send` throws; the session error if somebody else signs in
 */
export async function inSession<T>(send: () => Promise<T>): Promise<T> {
  const userId = session()?.user.id;
  try {
    return await send();
  } catch (error) {
    if (toAppError(error).kind !== 'session' || userId === undefined || session()) throw error;
    await signedInAgain(userId, error);
    return send();
  }
}
