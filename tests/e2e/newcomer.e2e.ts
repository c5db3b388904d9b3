import { title } from './support/people';
import { expect, test, type Page } from './support/test';

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

test('the verdict changes with a rating, and is still there tomorrow', async ({ page, backend }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Explore the demo' }).click();

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
  const address = page.url();

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

  await test.step('changed again and saved, it survives a reload', async () => {
    await inUse(page).getByRole('radio', { name: /^0,/ }).click();
    await expect(title(page, 'This finding no longer exists')).toBeVisible();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(title(page, 'This finding no longer exists')).toBeVisible();
    await expect(page.getByText(/The effect in use is now rated 0/)).toBeVisible();
  });

  await test.step('and a restart of the server', async () => {
    await backend.restart();
    await page.goto(address);
    await expect(title(page, 'This finding no longer exists')).toBeVisible();
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect(title(page, 'From selling machines to selling solutions')).toBeVisible();
    expect(await index(page)).toBeGreaterThan(39);
    await expect(page.getByRole('link', { name: FINDING })).toHaveCount(0);
  });

  await test.step('rated as before, the finding is back for the next visitor', async () => {
    await page.goto(address);
    await inUse(page).getByRole('radio', { name: /^−3,/ }).click();
    await expect(title(page, FINDING)).toBeVisible();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
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
