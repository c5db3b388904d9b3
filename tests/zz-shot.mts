import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from './support/browser';
const browser = await chromium.launch(await chromiumLaunchOptions());
const [lang = 'de', scheme = 'light', width = '1440'] = process.argv.slice(2);
const context = await browser.newContext({
  locale: lang === 'de' ? 'de-DE' : 'en-GB',
  colorScheme: scheme as 'light',
  viewport: { width: Number(width), height: 900 },
});
const page = await context.newPage();
page.on('console', (m) => {
  if (m.type() === 'error') console.log('console', m.text());
});
const shot = async (name: string, full = false) => {
  await page.waitForTimeout(400);
  await page.screenshot({ path: `/tmp/triage-${name}-${lang}-${scheme}-${width}.png`, fullPage: full });
};
await page.goto('http://127.0.0.1:4724/');
await page
  .getByRole('button', { name: /Demo ansehen|Explore the demo|Demo/ })
  .first()
  .click();
await page.waitForURL(/\/p\//);
await page.waitForTimeout(1500);
const base = page.url();
await shot('overview');
await page.goto(`${base.replace(/\/$/, '')}/findings`);
await page.locator('[data-finding]').first().waitFor();
await shot('list');
await page.locator('[data-finding] button[aria-haspopup=menu]').nth(1).click();
await shot('menu');
await page.keyboard.press('Escape');
const boxes = page.locator('[data-finding] input[type=checkbox]');
await boxes.nth(0).click();
await boxes.nth(2).click({ modifiers: ['Shift'] });
await shot('selected');
await page.locator('[data-finding] a').nth(0).focus();
await page.keyboard.press('a');
await page.getByRole('dialog').waitFor();
await shot('dialog');
await page.getByRole('dialog').locator('button[type=submit]').click();
await shot('dialog-errors');
await page
  .getByRole('dialog')
  .locator('textarea')
  .fill('Bis zur nächsten Bonusrunde, die Verträge laufen noch.');
await page.getByRole('dialog').locator('input[name=owner]').fill('Leitung Vertrieb');
await page.getByRole('dialog').locator('button[type=submit]').click();
await page.getByRole('dialog').waitFor({ state: 'detached' });
await shot('done');
console.log(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200)));
await page.goto(`${base.replace(/\/$/, '')}/findings?state=accepted`);
await page.locator('[data-finding]').first().waitFor();
await shot('accepted');
await page.locator('[data-finding] a').first().click();
await page.waitForTimeout(800);
await shot('finding', true);
// undo everything for the next run
await page.goto(`${base.replace(/\/$/, '')}/findings?state=accepted`);
await page.locator('[data-finding]').first().waitFor();
await page.locator('[data-finding] a').nth(0).focus();
for (let i = 0; i < 3; i++) {
  await page.keyboard.press('r');
  await page.waitForTimeout(500);
  console.log(await page.evaluate(() => document.activeElement?.textContent?.slice(0, 80)));
}
await shot('reopened');
await browser.close();
