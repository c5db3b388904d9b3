import type { Page } from '@playwright/test';

/** The router makes itself known to developers' tools. */
interface WithRouter {
  __TSR_ROUTER__?: {
    navigate: (to: { href: string; ignoreBlocker: boolean }) => Promise<void>;
    state: { status: 'idle' | 'pending'; resolvedLocation?: { href: string } };
  };
}

/**
 * Goes to another page as a link within the app does: nothing is loaded anew, which a browser takes longer for than for
 * all that a test does on most pages. What is unsaved is left without being asked about.
 */
export const walk = (page: Page, path: string): Promise<void> =>
  page.evaluate(async (href) => {
    const state = () => (window as unknown as WithRouter).__TSR_ROUTER__?.state;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // Where the app is still on its way to its first page, that would arrive last.
    while (state()?.status !== 'idle' || !state()?.resolvedLocation) await frame();
    void (window as unknown as WithRouter).__TSR_ROUTER__?.navigate({ href, ignoreBlocker: true });
    // Until it is not only on its way, but shown.
    while (state()?.status !== 'idle' || state()?.resolvedLocation?.href !== href) await frame();
  }, path);

/** Waits for what is still loading or moving. */
export async function settle(page: Page): Promise<void> {
  // Looks at every frame; an expectation would look again only after half a second, at every one of many stops, and
  // bring all of its machinery into each of them.
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isThere = () =>
      document.querySelector('h1') !== null && document.querySelector('[class*="keleton"]') === null;
    while (!isThere()) await frame();
    // What has just changed is drawn with the next frame; a transition begins with it.
    await frame();
    await frame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Walks to a page and waits until it is drawn. */
export async function look(page: Page, path: string): Promise<void> {
  await walk(page, path);
  await settle(page);
}
