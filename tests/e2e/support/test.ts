import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { startBackend, type RunningBackend } from '../../support/backend';
import { keepNotices } from './keep-notices';

interface WorkerFixtures {
  /** A server of this worker's own, on an empty folder with the demo in it. */
  backend: RunningBackend;
}

interface Fixtures {
  /** What the browsers of this test have done wrong; a test that ends with a complaint fails. */
  complaints: string[];
  /** Fails the test when its page breaks the content security policy, throws, or asks any other host for anything. */
  cleanPage: undefined;
  /** Somebody new in a browser of their own, watched like the first one. */
  newcomer: () => Promise<Page>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  backend: [
    async ({}, use) => {
      const backend = await startBackend();
      await use(backend);
      await backend.stop();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
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
