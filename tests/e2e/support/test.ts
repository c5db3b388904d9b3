import { test as base, expect, type Page } from '@playwright/test';
import { startBackend, type RunningBackend } from '../../support/backend';

interface WorkerFixtures {
  /** A server of this worker's own, on an empty folder with the demo in it. */
  backend: RunningBackend;
}

interface Fixtures {
  /** Fails the test when a page breaks the content security policy, throws, or asks any other host for anything. */
  cleanPage: undefined;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  backend: [
    async ({}, use) => {
      const backend = await startBackend();
      await use(backend);
      await backend.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ backend }, use) => use(backend.url),
  cleanPage: [
    async ({ context, backend }, use) => {
      const complaints: string[] = [];
      context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
      context.on('console', (message) => {
        if (/content.security.policy/i.test(message.text())) complaints.push(`policy: ${message.text()}`);
      });
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (/^https?:$/.test(protocol) && origin !== new URL(backend.url).origin)
          complaints.push(`foreign: ${request.url()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Page };

/** Opens the demo of the page's language by the one click a newcomer makes. */
export async function exploreDemo(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /Explore the demo|Demo ansehen/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
