import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './tests/support/browser';

/** End to end: the built app, the embedded backend, a real Chromium. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // As many as cores: each keeps a browser, a server and a runner busy, and a third was measured to cost a fifth.
  workers: 2,
  // Limits end what hangs and nothing else: also on a slow machine, no test comes near them.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  reporter: [['list'], ['./tests/support/limits-playwright.ts']],
  use: {
    launchOptions: await chromiumLaunchOptions(),
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 120_000,
    navigationTimeout: 120_000,
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
  },
});
