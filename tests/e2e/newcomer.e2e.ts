import { tabTo } from './support/keyboard';
import { title } from './support/people';
import { expect, test, type Page } from './support/test';
import { walk } from './support/walk';

const FINDING =
  /^“Commission on the order value of machines” rewards the opposite of “Clarify needs before quoting”$/;

const inUse = (page: Page) => page.getByRole('radiogroup', { name: /^In use: what “Commission/ });

const index = async (page: Page): Promise<number> =>
  Number(
    await page
      .getByText(/^\d+ of 100$/)
      .locator('strong')
      .textContent(),
  );

test('the verdict changes with a rating, by mouse and by keyboard, and is still there tomorrow', async ({
  page,
  backend,
}) => {
  await page.goto('/');
  await expect(title(page, 'Sign in')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Explore the demo' }));
  await page.keyboard.press('Enter');

  await test.step('the overview says how much of the strategy is carried', async () => {
    await expect(title(page, 'From selling machines to selling solutions')).toBeVisible();
    expect(await index(page)).toBe(39);
    await expect(page.getByRole('link', { name: '7 critical' })).toBeVisible();
  });

  await test.step('the finding explains itself', async () => {
    await page.getByRole('link', { name: FINDING }).first().click();
    await expect(title(page, FINDING)).toBeVisible();
    await expect(page.getByText('Score 100 of 100')).toBeVisible();
    await expect(page.getByText(/^1\.2% of the machine order value/)).toBeVisible();
  });
  const address = new URL(page.url()).pathname;

  await test.step('what if the bonus did not work against it? The finding goes, the index rises', async () => {
    await inUse(page).getByRole('radio', { name: /^0,/ }).click();
    await expect(title(page, 'This finding no longer exists')).toBeVisible();
    const strip = page.getByRole('status').filter({ hasText: 'Index' });
    await expect(strip).toContainText(/Index 39 → 4\d/);
    await expect(strip).toContainText(/\d+ findings fewer/);
  });

  await test.step('undone, everything is as before', async () => {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(title(page, FINDING)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Taken back' })).toContainText(/Index 4\d → 39/);
    await expect(inUse(page).getByRole('radio', { name: /^−3/ })).toBeChecked();
  });

  await test.step('changed again and saved, it survives a restart of the server', async () => {
    await inUse(page).getByRole('radio', { name: /^0,/ }).click();
    await expect(title(page, 'This finding no longer exists')).toBeVisible();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await backend.restart();
    await page.reload();
    await expect(title(page, 'This finding no longer exists')).toBeVisible();
    await expect(page.getByText(/The effect in use is now rated 0/)).toBeVisible();
    // Past the navigation to what is on the page.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect(title(page, 'From selling machines to selling solutions')).toBeVisible();
    expect(await index(page)).toBeGreaterThan(39);
    await expect(page.getByRole('link', { name: FINDING })).toHaveCount(0);
  });

  await test.step('rated as before, the finding is back for the next visitor', async () => {
    await walk(page, address);
    await inUse(page).getByRole('radio', { name: /^−3,/ }).click();
    await expect(title(page, FINDING)).toBeVisible();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('by keyboard, one follows a link to its page', async () => {
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect(title(page, 'From selling machines to selling solutions')).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: FINDING }).first());
    await page.keyboard.press('Enter');
    // The link has gone with its page: the keyboard goes on at the heading of the new one.
    await expect(title(page, FINDING)).toBeFocused();
    await expect(page.getByRole('link', { name: 'Findings', exact: true })).toHaveAttribute('aria-current');
  });

  const chosen = inUse(page).getByRole('radio', { checked: true });
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
    await expect(inUse(page).getByRole('radio', { checked: true })).toHaveCount(0);
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

  await test.step('whoever then founds an organisation is known by name', async () => {
    await page.getByRole('button', { name: /^Switch organisation/ }).click();
    await page.getByRole('menuitem', { name: 'New organisation' }).click();
    await expect(page.getByLabel('Your name')).toHaveValue('Andrea Brandt');
    await expect(page.getByLabel('Your name')).toHaveAttribute('required');
  });
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('the demo opens in the language of the browser', async ({ page }) => {
    await page.goto('/');
    await expect(title(page, 'Anmelden')).toBeVisible();
    await page.getByRole('button', { name: 'Demo ansehen' }).click();
    await expect(title(page, 'Vom Maschinenverkauf zum Lösungsgeschäft')).toBeVisible();
    await page
      .getByRole('link', { name: /belohnt das Gegenteil von/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Wie es dazu kommt' })).toBeVisible();
    await expect(page.getByRole('radiogroup', { name: /^Gelebt: / })).toBeVisible();
  });
});
