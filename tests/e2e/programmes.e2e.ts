import type { Locator } from '@playwright/test';
import { enter, newWorkplace } from './support/arrange';
import { chooseInMenu } from './support/keyboard';
import { noticed, title } from './support/people';
import { expect, test, type Page } from './support/test';
import { walk } from './support/walk';

const list = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });
const undo = (page: Page) => page.locator('[aria-live="polite"]').getByRole('button', { name: 'Undo' });

/** Opens what can be done with a programme and does one of it, by keyboard alone. */
async function choose(page: Page, programme: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for “${programme}”` }).focus();
  await chooseInMenu(page, action);
}

async function press(page: Page, button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press('Enter');
}

test('a programme is duplicated, archived and deleted by keyboard, and every notice takes it back', async ({
  page,
  backend,
}) => {
  const { owner, organisation } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`/o/${organisation}/programmes`);
  await expect(list(page)).toHaveCount(1);
  const name = (await list(page).textContent()) ?? '';
  const copy = `${name} (copy)`;

  await test.step('the copy opens, with everything in it', async () => {
    await choose(page, name, 'Duplicate');
    await noticed(page, `“${copy}” has been made`);
    await expect(title(page, copy)).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Of 8 target behaviours');
    await walk(page, `/o/${organisation}/programmes`);
    await expect(list(page)).toHaveCount(2);
  });

  await test.step('archived, it is out of the list, and undo puts it back', async () => {
    await choose(page, copy, 'Archive');
    await noticed(page, `“${copy}” has been archived.`);
    await expect(list(page)).toHaveText([name]);
    await expect(page.getByRole('main')).toBeFocused();
    await press(page, undo(page));
    await expect(list(page)).toHaveCount(2);
  });

  await test.step('deleted in the archive, undo brings it back into the archive', async () => {
    await choose(page, copy, 'Archive');
    await expect(list(page)).toHaveText([name]);
    await press(page, page.getByText('1 archived programme'));
    await choose(page, copy, 'Delete …');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await page.keyboard.type(copy);
    await page.keyboard.press('Enter');
    await noticed(page, `“${copy}” has been deleted.`);
    await expect(page.getByText('1 archived programme')).toHaveCount(0);
    await press(page, undo(page).last());
    await noticed(page, `“${copy}” is back.`);
    await expect(page.getByText('1 archived programme')).toBeVisible();
    await expect(list(page)).toHaveText([name]);
  });

  await test.step('deleted from the list, it comes back under its address', async () => {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    await choose(page, name, 'Delete …');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await noticed(page, `“${name}” has been deleted.`);
    await press(page, undo(page).last());
    await expect(list(page)).toHaveText([name]);
    await walk(page, `${href ?? ''}/goals`);
    await expect(title(page, 'Strategic goals')).toBeVisible();
    await expect(page.getByRole('rowheader')).not.toHaveCount(0);
  });
});
