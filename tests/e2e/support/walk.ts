import type { Page } from '@playwright/test';

/** The router makes itself known to developers' tools. */
interface WithRouter {
  __TSR_ROUTER__: {
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
    const router = (window as unknown as WithRouter).__TSR_ROUTER__;
    void router.navigate({ href, ignoreBlocker: true });
    // Until it is not only on its way, but shown.
    const isShown = () => router.state.status === 'idle' && router.state.resolvedLocation?.href === href;
    while (!isShown()) await new Promise((resolve) => requestAnimationFrame(resolve));
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
