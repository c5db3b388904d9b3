import type { Browser } from '@playwright/test';

export interface Screen {
  url: string;
  /** Whose session the browser has kept, as supabase-js writes it. */
  session?: string;
  /** What is there when the page has its content. */
  content: string;
}

/** What one visit with an empty cache took; times in milliseconds from the address on. */
export interface Visit {
  firstPaint: number;
  largestPaint: number;
  /** What tasks took beyond 50 ms each, until the page rested. */
  blocked: number;
  /** Paths asked for until the content was there, in their order. */
  requests: string[];
}

interface Seen {
  largest: number;
  blocked: number;
  contentAt: number;
}

/** Runs in the page before anything of it. */
function watch(content: string): void {
  const seen: Seen = { largest: 0, blocked: 0, contentAt: NaN };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector(content)) return;
    observer.disconnect();
    seen.contentAt = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** Opens a page as a browser does that has never been there. */
export async function openCold(browser: Browser, screen: Screen, slowdown = 1): Promise<Visit> {
  const { url, session, content } = screen;
  const localStorage = session === undefined ? [] : [{ name: 'tragwerk.session', value: session }];
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] },
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, content);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url);
    await page.locator(content).first().waitFor();
    await page.waitForLoadState('networkidle');
    return await page.evaluate(() => {
      const { seen } = window as unknown as { seen: Seen };
      const asked = performance
        .getEntries()
        .filter(({ entryType }) => entryType === 'navigation' || entryType === 'resource');
      return {
        firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
        largestPaint: seen.largest,
        blocked: seen.blocked,
        requests: asked
          .filter(({ startTime }) => startTime < seen.contentAt)
          .map(({ name }) => new URL(name).pathname),
      };
    });
  } finally {
    await context.close();
  }
}
