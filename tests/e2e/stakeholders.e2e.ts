import type { Page } from '@playwright/test';
import { must } from '../support/people';
import { enter, newWorkplace, type Workplace } from './support/arrange';
import { tabTo } from './support/keyboard';
import { title } from './support/people';
import { expect, test } from './support/test';
import { walk } from './support/walk';

const token = (page: Page, role: string | RegExp) =>
  page.getByRole('table', { name: /^Stakeholders by/ }).getByRole('button', { name: role });
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

/** Where somebody stands according to the database. */
async function placeOf({ owner, programme }: Workplace, key: string) {
  return must(
    await owner.client
      .from('stakeholders')
      .select('influence, stance')
      .eq('programme_id', programme.split('/p/')[1] ?? '')
      .eq('key', key)
      .maybeSingle(),
  );
}

test('keeping the map of stakeholders by mouse and by keyboard', async ({ page, backend }) => {
  const workplace = await newWorkplace(backend);
  await enter(page, workplace.owner);
  await page.goto(workplace.programme);
  await page.getByRole('link', { name: 'Stakeholders' }).click();
  await expect(title(page, 'Stakeholders')).toBeVisible();
  const findings = page.getByRole('list', { name: 'Findings about stakeholders' });
  const south = token(page, /^Head of Region South\/East/);

  await test.step('somebody moves by Shift and arrow keys, and keeps the focus', async () => {
    await expect(findings.getByRole('link', { name: /^Head of Region South\/East resists/ })).toBeVisible();
    await tabTo(page, south);
    await page.keyboard.press('Shift+ArrowRight');
    await expect(
      page.getByText('“Head of Region South/East”: influence 5 of 5, Fence-sitter'),
    ).toBeAttached();
    await expect(south).toBeFocused();
    await page.keyboard.press('Shift+ArrowDown');
    await expect(south).toBeFocused();
    await saved(page);
    expect(await placeOf(workplace, 'leitungsued')).toEqual({ influence: 4, stance: 'fence-sitter' });
    await expect(
      findings.getByRole('link', { name: /^Head of Region South\/East is waiting/ }),
    ).toBeVisible();
  });

  await test.step('and moves back, one step after the other', async () => {
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(south).toBeFocused();
    await saved(page);
    expect(await placeOf(workplace, 'leitungsued')).toEqual({ influence: 5, stance: 'resister' });
  });

  await test.step('a measure is aimed at them: the finding is gone', async () => {
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Head of Region South/East' });
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    await tabTo(page, panel.getByRole('combobox', { name: 'Measures aimed at this role' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(findings.getByRole('link', { name: /^Head of Region South\/East/ })).toHaveCount(0);
    await saved(page);
    await page.reload();
    await expect(token(page, /^Head of Region South\/East.*1 measure/)).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  await test.step('somebody new is put on the map', async () => {
    await page.getByRole('button', { name: 'Close' }).click();
    await tabTo(page, page.getByRole('button', { name: 'Add stakeholder' }));
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Add stakeholder' });
    await expect(form.getByLabel('Role')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(form.getByLabel('Role')).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.type('Head of Service');
    await tabTo(page, form.getByRole('radio', { name: '3' }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, form.getByRole('button', { name: 'Add stakeholder' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Head of Service' })).toBeVisible();
    expect(await placeOf(workplace, 'head-of-service')).toEqual({ influence: 4, stance: 'endorser' });
  });

  await test.step('and taken off it, and back', async () => {
    await page.getByRole('button', { name: 'More about “Head of Service”' }).click();
    await page.getByRole('menuitem', { name: 'Delete …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(token(page, 'Head of Service')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(token(page, 'Head of Service')).toBeVisible();
  });

  await test.step('somebody is dragged to another field', async () => {
    await walk(page, `${workplace.programme}/stakeholders`);
    const field = page.locator('[data-field="3 endorser"]');
    const [from, to] = [await token(page, /^Head of finance/).boundingBox(), await field.boundingBox()];
    if (!from || !to) throw new Error('the map has no place');
    await page.mouse.move(from.x + 30, from.y + 12);
    await page.mouse.down();
    await page.mouse.move(to.x + 30, to.y + 20, { steps: 8 });
    await page.mouse.up();
    await saved(page);
    await expect(field.getByRole('button')).toHaveText(/^Head of finance/);
    expect(await placeOf(workplace, 'kaufm')).toEqual({ influence: 3, stance: 'endorser' });
  });
});
