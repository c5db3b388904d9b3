import { expect, test, type Page } from './support/test';
import { look } from './support/walk';

test.beforeEach(({ onlooker: { page } }) => page.emulateMedia({ forcedColors: 'active' }));
test.afterEach(({ onlooker: { page } }) => page.emulateMedia({ forcedColors: null }));

/** What is drawn of each mark: a background of its own, or a border. */
const marks = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all
      .filter((mark) => mark.getBoundingClientRect().width > 0)
      .map((mark) => {
        const { backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(mark);
        const bordered = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
        return `${backgroundColor} ${bordered ? 'bordered' : 'bare'}`;
      }),
  );

test('in the forced colours of a contrast theme, bars, arrows and choices are still told apart', async ({
  onlooker: { page, programme },
}) => {
  const canvas = async () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  await look(page, programme);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  await expect(page.locator('main h1')).toBeVisible();
  const paper = await canvas();
  const carried = await marks(
    page,
    '[class*="index-bar"] > [class*="carry"], [class*="_bar_"] > [class*="_carry_"]',
  );
  expect(carried.length).toBeGreaterThan(0);
  for (const mark of carried) expect(mark).not.toContain(paper);

  await look(page, `${programme}/behaviours`);
  await page.locator('main a[href*="/behaviours/"]').first().click();
  const arrows = '[data-side][style]';
  await expect(page.locator(arrows).first()).toBeAttached();
  const [driving, restraining] = [
    await marks(page, `${arrows}[data-side="carry"]`),
    await marks(page, `${arrows}[data-side="pull"]`),
  ];
  expect(driving.length * restraining.length).toBeGreaterThan(0);
  for (const mark of driving) expect(mark).not.toContain(paper);
  for (const mark of restraining) expect(mark).toContain('bordered');

  await look(page, `${programme}/conditions`);
  await expect(page.getByRole('table')).toBeVisible();
  const [on, off] = [
    await marks(page, 'main [data-on] > span'),
    await marks(page, 'main [data-on] ~ :not([data-on]) > span'),
  ];
  expect(on.length * off.length).toBeGreaterThan(0);
  for (const mark of on) expect(off).not.toContain(mark);

  await look(page, `${programme}/measures`);
  const chosen = page.locator('main [class*="SegmentedControl-indicator"]').first();
  await expect(chosen).toBeVisible();
  expect(await chosen.evaluate((mark) => getComputedStyle(mark).backgroundColor)).not.toBe(paper);
});
