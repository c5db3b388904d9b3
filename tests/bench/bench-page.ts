import { chromium, type Page } from '@playwright/test';
import { enter } from '../e2e/support/arrange';
import { startBackend } from '../support/backend';
import { chromiumLaunchOptions } from '../support/browser';
import { foundOrganisation, newPerson, type Person } from '../support/people';

interface BenchPage {
  page: Page;
  owner: Person;
  organisation: string;
}

/** Runs a benchmark of the built app: an owner of an empty organisation, at a desk, without movement. */
export async function onBenchPage(run: (bench: BenchPage) => Promise<void>): Promise<void> {
  const backend = await startBackend({ busy: true });
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
    await run({ page, owner, organisation });
  } finally {
    await browser.close();
    await backend.stop();
  }
}
