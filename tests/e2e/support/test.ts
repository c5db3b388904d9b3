import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { startBackend, type RunningBackend } from '../../support/backend';
import { enter, newWorkplace, type Workplace } from './arrange';
import { keepNotices } from './keep-notices';
import { settle } from './walk';

/** A page of the app that is open already, and where it is. */
export interface Onlooker extends Workplace {
  page: Page;
}

interface WorkerFixtures {
  /** A server of this worker's own, on an empty folder with the demo in it. */
  backend: RunningBackend;
  /** What `onlooker` looks through, and what it has done wrong. */
  window: Onlooker & { complaints: string[] };
}

interface Fixtures {
  /** What the browsers of this test have done wrong; a test that ends with a complaint fails. */
  complaints: string[];
  /** Fails the test when its page breaks the content security policy, throws, or asks any other host for anything. */
  cleanPage: undefined;
  /**
   * Somebody who only looks, in the demo's programme that nobody changes: tests that write nothing share one browser and
   * `walk` from page to page, as loading the app is most of what they would do otherwise.
   */
  onlooker: Onlooker;
  /** Somebody new in a browser of their own, watched like the first one. */
  newcomer: () => Promise<Page>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  backend: [
    async ({}, use) => {
      const backend = await startBackend({ busy: true });
      await use(backend);
      await backend.stop();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  window: [
    async ({ backend, browser }, use, { project }) => {
      const { locale, timezoneId, viewport, contextOptions } = project.use;
      const workplace = await newWorkplace(backend);
      const context = await browser.newContext({
        baseURL: backend.url,
        locale,
        timezoneId,
        viewport,
        ...contextOptions,
      });
      const complaints: string[] = [];
      watch(context, backend.url, complaints);
      const page = await context.newPage();
      await enter(page, workplace.owner);
      await page.goto(workplace.programme);
      await settle(page);
      await use({ ...workplace, page, complaints });
      await context.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  onlooker: async ({ window: { complaints, ...onlooker } }, use, { project }) => {
    complaints.splice(0);
    if (project.use.viewport) await onlooker.page.setViewportSize(project.use.viewport);
    await use(onlooker);
    expect(complaints).toEqual([]);
  },
  baseURL: async ({ backend }, use) => use(backend.url),
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  cleanPage: [
    async ({ context, backend, complaints }, use) => {
      watch(context, backend.url, complaints);
      await keepNotices(context);
      await use(undefined);
    },
    { auto: true },
  ],
  newcomer: async ({ browser, contextOptions, backend, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext(contextOptions);
      contexts.push(context);
      watch(context, backend.url, complaints);
      await keepNotices(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

/** Requests that fail and addresses that lead nowhere belong to many a test; whatever else is an error is a defect. */
const EXPECTED = /^(Failed to load resource|AppError: no such programme)/;

function watch(context: BrowserContext, url: string, complaints: string[]): void {
  const own = new URL(url).origin;
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
  context.on('console', (message) => {
    const text = message.text();
    const policy = /content.security.policy/i.test(text);
    if (policy || (message.type() === 'error' && !EXPECTED.test(text))) complaints.push(`console: ${text}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && origin !== own) complaints.push(`foreign: ${request.url()}`);
  });
}

export { expect, type Page };
