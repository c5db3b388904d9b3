import type { BrowserContext } from '@playwright/test';

declare global {
  interface Window {
    /** Texts of the notices that have been shown since the document was loaded, and that no test has waited for yet. */
    noticed?: string[];
  }
}

/** Lets every page of a context remember the notices it has shown. */
export async function keepNotices(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const noticed: string[] = (window.noticed = []);
    const seen = new WeakSet<Element>();
    const look = () => {
      for (const card of document.querySelectorAll('div[aria-live="polite"] > *')) {
        if (!seen.has(card)) noticed.push(card.textContent);
        seen.add(card);
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
}
