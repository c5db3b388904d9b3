import { lazy, type ComponentType } from 'react';

const connectedAgain = () =>
  new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));

/**
 * A part that no page waits for. Where it cannot be fetched, the page does without it until there is a connection again:
 * it must not go down with what is only beside it.
 */
export const lazyPart = <Props>(fetch: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    for (;;) {
      try {
        return { default: await fetch() };
      } catch {
        await connectedAgain();
      }
    }
  });
