import { enter, newWorkplace } from './support/arrange';
import { tabTo } from './support/keyboard';
import { title } from './support/people';
import { expect, test } from './support/test';

const FINDING =
  /^“Commission on the order value of machines” rewards the opposite of “Clarify needs before quoting”$/;

test('the way of a newcomer, by keyboard alone', async ({ page }) => {
  await page.goto('/');

  await test.step('into the demo', async () => {
    await expect(title(page, 'Sign in')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Explore the demo' }));
    await page.keyboard.press('Enter');
    await expect(title(page, 'From selling machines to selling solutions')).toBeVisible();
  });

  await test.step('past the navigation to what is on the page', async () => {
    await page.reload();
    await expect(title(page, 'From selling machines to selling solutions')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await tabTo(page, page.getByRole('link', { name: FINDING }).first());
    await page.keyboard.press('Enter');
    // The link has gone with its page: the keyboard goes on at the heading of the new one.
    await expect(title(page, FINDING)).toBeFocused();
    await expect(page.getByRole('link', { name: 'Findings', exact: true })).toHaveAttribute('aria-current');
  });

  const inUse = page.getByRole('radiogroup', { name: /^In use: / });
  const chosen = inUse.getByRole('radio', { checked: true });
  const finding = title(page, FINDING);
  const gone = title(page, 'This finding no longer exists');

  await test.step('rating by arrow keys, by typing, and back with Ctrl+Z', async () => {
    await tabTo(page, chosen);
    for (const value of ['−2', '−1', '0']) {
      await page.keyboard.press('ArrowRight');
      await expect(chosen).toHaveAccessibleName(new RegExp(`^${value},`));
      await expect(chosen).toBeFocused();
    }
    await expect(gone).toBeVisible();
    await expect(page.getByText(/^Condition contradicts behaviour: .+ × .+/)).toBeVisible();
    await page.keyboard.type('-3');
    await expect(finding).toBeVisible();
    await expect(chosen).toHaveAccessibleName(/^−3,/);
    await page.keyboard.type('2');
    await expect(gone).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(finding).toBeVisible();
    await expect(chosen).toHaveAccessibleName(/^−3,/);
    await page.keyboard.press('Delete');
    await expect(inUse.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(finding).toBeVisible();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('from finding to finding', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Next finding' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(finding).toHaveCount(0);
    await tabTo(page, page.getByRole('link', { name: 'Previous finding' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(finding).toBeVisible();
  });
});

test('within a list of findings, J and K go down and up', async ({ page, backend }) => {
  const { owner, programme } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`${programme}/findings`);
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

test('menus and dialogs hold the focus and give it back', async ({ page, backend }) => {
  const { owner, organisation } = await newWorkplace(backend, 'tests/fixtures/programmes/kerr.json');
  await enter(page, owner);
  await page.goto(`/o/${organisation}/members`);

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

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('the navigation opens, holds the focus and closes on the way to a page', async ({ page, backend }) => {
    const { owner, programme } = await newWorkplace(backend, 'tests/fixtures/programmes/kerr.json');
    await enter(page, owner);
    await page.goto(programme);
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
});

test('back leads to the link one had followed, and not to the head of its list', async ({
  page,
  backend,
}) => {
  const { owner, programme } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`${programme}/findings`);
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
