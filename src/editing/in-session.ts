import { toAppError } from '@/data/errors';
import { lostSession, onSessionChange, session } from '@/data/session';

/** Resolves when the person is signed in again; rejects with `reason` when that is given up, or it is somebody else. */
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

/** What is sent while the session ends by itself waits until the same person has signed in again. */
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
