import { createStore } from 'zustand/vanilla';
import { isUnreached, toAppError } from '@/data/errors';

/** How many requests wait for the server to be reachable again. */
export const connection = createStore<{ waiting: number }>(() => ({ waiting: 0 }));

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

const waiters = new Set<() => void>();

/** Retries all waiting requests now: the browser is online again, a request got through, or the user asked. */
export function tryAgain(): void {
  for (const wake of [...waiters]) wake();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      waiters.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    waiters.add(wake);
  });
}

if (typeof window !== 'undefined') window.addEventListener('online', tryAgain);

/**
 * Retries a request until it reaches the server, with pauses of 1 to 30 seconds.
 * @throws any error other than an unreachable server
 */
export async function retryWhileOffline<T>(send: () => Promise<T>): Promise<T> {
  let waits = false;
  const wait = (now: boolean) => {
    if (now === waits) return;
    waits = now;
    connection.setState(({ waiting }) => ({ waiting: waiting + (now ? 1 : -1) }));
  };
  try {
    for (let next = FIRST_PAUSE; ; next = Math.min(2 * next, LONGEST_PAUSE)) {
      try {
        const answer = await send();
        if (waits) tryAgain();
        return answer;
      } catch (error) {
        if (!isUnreached(toAppError(error).kind)) throw error;
        wait(true);
        await pause(next);
      }
    }
  } finally {
    wait(false);
  }
}

/** Resolves to whether a save has succeeded, or to true as soon as any request waits for the server. */
export function savedOrWaiting(saving: Promise<boolean>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const stop = connection.subscribe(({ waiting }) => waiting > 0 && resolve(true));
    if (connection.getState().waiting > 0) resolve(true);
    saving.then(resolve, reject).finally(stop);
  });
}
