import type { Page } from '@playwright/test';
import { must } from '../support/people';
import { DEMO_FILE, enter, newWorkplace } from './support/arrange';
import { expect, test } from './support/test';

const pasteInto = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

test.use({ locale: 'de-DE' });

test('readings are typed and pasted as from a spreadsheet, taken back, and still there', async ({
  page,
  backend,
}) => {
  const { owner, programme } = await newWorkplace(backend, DEMO_FILE.de);
  await enter(page, owner);
  await page.goto(`${programme}/indicators/bogenquote`);
  await page.getByRole('link', { name: 'Messwerte eingeben' }).click();
  const row = page.getByRole('row', { name: /^Region Nord/ });
  const cell = row.getByRole('gridcell').last();
  const before = row.getByRole('gridcell').nth(-2);
  const field = page.getByRole('grid').getByRole('textbox');
  const saved = page.getByText('Alles gespeichert');

  await test.step('what is no number stays in its cell, with the reason', async () => {
    await cell.click();
    await page.keyboard.type('viele');
    await page.keyboard.press('Enter');
    await expect(field).toHaveAccessibleDescription('Keine Zahl');
    await field.fill('101');
    await page.keyboard.press('Tab');
    await expect(field).toHaveAccessibleDescription('Nur 0 bis 100');
    await field.fill('51,25 %');
    await page.keyboard.press('Enter');
    await expect(cell).toHaveText('51,25');
    await expect(saved).toBeVisible();
  });

  await test.step('a range is copied, emptied, pasted and taken back', async () => {
    const old = await before.innerText();
    await before.click();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(page.getByText('2 Zellen markiert.')).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(cell).toHaveText('');
    await page.keyboard.press('Control+z');
    await expect(cell).toHaveText('51,25');
    await before.click();
    await pasteInto(page, '12,5\t13\r\n14\t15,75\r\n');
    await expect(page.getByText('4 Zellen eingefügt.')).toBeVisible();
    await expect(cell).toHaveText('13');
    await page.keyboard.press('Control+z');
    await expect(before).toHaveText(old);
    await expect(cell).toHaveText('51,25');
    await page.keyboard.press('Control+y');
    await expect(before).toHaveText('12,5');
    await expect(saved).toBeVisible();
  });

  await test.step('and the server has it', async () => {
    const stored = await owner.client
      .from('observations')
      .select('value, indicator:indicators!inner(key), team:teams!inner(key)')
      .eq('indicator.key', 'bogenquote')
      .eq('team.key', 'nord')
      .order('period', { ascending: false })
      .limit(2);
    expect(must(stored).map(({ value }) => value)).toEqual([13, 12.5]);
  });
});
