import type { Page } from '@playwright/test';

/**
 * Presses a key and measures in the page: from the key until what it changes within the element has been drawn.
 * @returns milliseconds
 */
export async function fromKeyToScreen(page: Page, key: string, changes: string): Promise<number> {
  await page.evaluate((selector) => {
    const watched = document.querySelector(selector);
    if (!watched) throw new Error(`nothing to watch: ${selector}`);
    const drawn = new Promise<number>((resolve) => {
      let pressed = 0;
      window.addEventListener('keydown', ({ timeStamp }) => (pressed ||= timeStamp), {
        capture: true,
        once: true,
      });
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - pressed);
          port2.postMessage(null);
        });
      });
      observer.observe(watched, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    Object.assign(window, { drawn });
  }, changes);
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { drawn: Promise<number> }).drawn);
}

/** The one in the middle. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/** A line of the table: median, fastest, and what one says of it. */
export const line = (label: string, times: readonly number[], note = '') =>
  console.log(
    `${label.padEnd(46)} ${median(times).toFixed(1).padStart(7)} ms${Math.min(...times)
      .toFixed(1)
      .padStart(9)} ms  ${note}`,
  );

/** The head of such a table. */
export const head = (title: string) => console.log(`\n${title.padEnd(46)}     median     fastest  ratio`);

/** How often one fits into the other, by their medians. */
export const ratio = (times: readonly number[], smallest: readonly number[]) =>
  `${(median(times) / median(smallest)).toFixed(1)} : 1`;

/** The smallest update every page has: its account menu opening. */
export async function smallestUpdate(page: Page, runs: number): Promise<number[]> {
  const menu = page.getByRole('button', { name: 'Account and display' });
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await menu.focus();
    times.push(await fromKeyToScreen(page, 'Enter', 'header'));
    await page.keyboard.press('Escape');
  }
  return times;
}
