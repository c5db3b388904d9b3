/**
 * `npm run bench`: how long the audit matrix takes from a key to the figures it changes, drawn on the screen, beside the
 * smallest update the same page has (its account menu opening). Milliseconds depend on the machine; the ratio is what
 * counts. Needs the built app.
 */
import { chromium, type Page } from '@playwright/test';
import { startBackend } from '../support/backend';
import { chromiumLaunchOptions } from '../support/browser';
import { enter } from '../e2e/support/arrange';
import { foundOrganisation, importProgramme, newPerson } from '../support/people';
import { largeProgramme } from './large-programme';

const SIZES = [
  { conditions: 60, behaviours: 12 },
  { conditions: 200, behaviours: 40 },
];
const DENSITY = 0.1;
const RUNS = 30;

/**
 * Presses a key and measures in the page: from the key until what it changes within the element has been drawn.
 * @returns milliseconds
 */
async function fromKeyToScreen(page: Page, key: string, changes: string): Promise<number> {
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

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

const line = (label: string, times: readonly number[], note = '') =>
  console.log(
    `${label.padEnd(46)} ${median(times).toFixed(1).padStart(7)} ms${Math.min(...times)
      .toFixed(1)
      .padStart(9)} ms  ${note}`,
  );

const backend = await startBackend();
const browser = await chromium.launch(await chromiumLaunchOptions());
try {
  const owner = await newPerson(backend, 'owner');
  const organisation = await foundOrganisation(owner, 'Benchmark');
  const context = await browser.newContext({
    baseURL: backend.url,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await enter(page, owner);
  for (const { conditions, behaviours } of SIZES) {
    const model = largeProgramme(behaviours, conditions, DENSITY, 'mixed');
    const programme = await importProgramme(owner, organisation, model);
    await page.goto(`/o/${organisation}/p/${programme}/matrix`);
    await page.getByRole('grid').waitFor();

    const menu = page.getByRole('button', { name: 'Account and display' });
    const empty: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await menu.focus();
      empty.push(await fromKeyToScreen(page, 'Enter', 'header'));
      await page.keyboard.press('Escape');
    }

    const cells = page.locator('[role=gridcell][aria-selected]');
    await cells.nth(behaviours + 1).click();
    const moved: number[] = [];
    const typed: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      moved.push(await fromKeyToScreen(page, run % 2 === 0 ? 'ArrowRight' : 'ArrowLeft', '[role=grid]'));
      typed.push(await fromKeyToScreen(page, run % 4 < 2 ? '3' : '1', '[role=grid] > :last-child'));
      await page.getByText('Saved', { exact: true }).waitFor();
    }

    const ratio = (times: readonly number[]) => `${(median(times) / median(empty)).toFixed(1)} : 1`;
    console.log(
      `\n${`${conditions} conditions × ${behaviours} behaviours`.padEnd(46)}     median     fastest  ratio`,
    );
    line('smallest update of the page', empty);
    line('an arrow key, until the cursor is drawn', moved, ratio(moved));
    line('a digit, until all figures are drawn', typed, ratio(typed));
  }
} finally {
  await browser.close();
  await backend.stop();
}
