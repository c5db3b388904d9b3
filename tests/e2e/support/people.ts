import { expect, type Page } from '@playwright/test';

export const PASSWORD = 'a long sentence is a good password';

/** Who is to sign up. */
export interface NewAccount {
  name: string;
  email: string;
}

/** Fills in the sign-up page one is on. */
export async function signUp(page: Page, person: NewAccount): Promise<void> {
  await page.getByLabel('Your name').fill(person.name);
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account' }).click();
}

/** Fills in the sign-in page one is on. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Account and display' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(title(page, 'Sign in')).toBeVisible();
}

/** The heading of the page as a whole. */
export const title = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true });

/**
 * Waits for a notice that something went well, or did not. Notices go by themselves while a slow machine still draws the
 * page: what counts is that it was there (see `keepNotices`).
 */
export async function noticed(page: Page, text: string | RegExp): Promise<void> {
  const pattern = typeof text === 'string' ? text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&') : text.source;
  await expect
    .poll(
      () =>
        page.evaluate((wanted) => {
          const found = (window.noticed ?? []).findIndex((each) => new RegExp(wanted, 'u').test(each));
          if (found === -1) return window.noticed;
          window.noticed?.splice(found, 1);
          return 'noticed';
        }, pattern),
      { message: `a notice: ${String(text)}` },
    )
    .toBe('noticed');
}
