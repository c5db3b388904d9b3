import { expect, type Page } from '@playwright/test';

/** Closes a tab as people do: the page is asked first, and refuses where something would be lost. */
export async function closed(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
}

const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tragwerk.unsent.')));

/** Nothing waits in this browser any more: the server has all of it. */
export const sent = (page: Page) => expect.poll(() => kept(page)).toEqual([]);
