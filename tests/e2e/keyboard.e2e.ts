import { tabTo } from './support/keyboard';
import { title } from './support/people';
import { expect, test } from './support/test';
import { walk } from './support/walk';

test('within a list of findings, J and K go down and up', async ({ onlooker }) => {
  const { page, programme } = onlooker;
  await walk(page, `${programme}/findings`);
  const links = page.getByRole('list', { name: 'Findings' }).getByRole('link');
  await tabTo(page, links.first());
  await page.keyboard.press('j');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(links.nth(0)).toBeFocused();
  // Letters typed into the search stay letters.
  await page.getByRole('searchbox', { name: 'Search' }).focus();
  await page.keyboard.type('jk');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('jk');
  await expect(page.getByRole('heading', { name: 'No finding matches' })).toBeVisible();
});

test('menus and dialogs hold the focus and give it back', async ({ onlooker }) => {
  const { page, organisation } = onlooker;
  await walk(page, `/o/${organisation}/members`);

  await test.step('a menu', async () => {
    const button = page.getByRole('button', { name: 'Account and display' });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitemradio', { name: 'English' })).toBeFocused();
    await page.keyboard.press('Home');
    await expect(page.getByRole('menuitemradio', { name: 'Deutsch' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitemradio', { name: 'Deutsch' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  await test.step('a dialog with a form', async () => {
    const button = page.getByRole('button', { name: 'Invite somebody' });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Invite somebody' });
    await expect(dialog.getByLabel('E-mail address')).toBeFocused();
    // Round and round within the dialog.
    for (let stop = 0; stop < 8; stop++) {
      await page.keyboard.press('Tab');
      await expect(dialog.locator(':focus')).toHaveCount(1);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  await test.step('a question before something is lost', async () => {
    const button = page.getByRole('button', { name: 'Delete organisation …' });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Delete Workplace Ltd?' });
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('Please type exactly these words.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });
});

test('on a small screen the navigation opens, holds the focus and closes on the way to a page', async ({
  onlooker,
}) => {
  const { page, programme } = onlooker;
  await page.setViewportSize({ width: 390, height: 800 });
  await walk(page, programme);
  const button = page.getByRole('button', { name: 'Open navigation' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, sheet.getByRole('link', { name: 'Framework conditions' }));
  await page.keyboard.press('Enter');
  await expect(title(page, 'Framework conditions')).toBeVisible();
  await expect(sheet).toBeHidden();
});

test('back leads to the link one had followed, and not to the head of its list', async ({ onlooker }) => {
  const { page, programme } = onlooker;
  await walk(page, `${programme}/findings`);
  const followed = page.locator('main [data-finding] a').nth(20);
  const name = await followed.innerText();
  await followed.focus();
  await page.keyboard.press('Enter');
  await expect(title(page, name)).toBeFocused();
  // The way up is no page one is on.
  await expect(page.locator('main nav [aria-current]')).toHaveCount(0);
  await page.goBack();
  await expect(followed).toBeFocused();
});
