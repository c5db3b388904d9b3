import type { Page } from '@playwright/test';
import { enter, newWorkplace } from './support/arrange';
import { focusShown, tabTo } from './support/keyboard';
import { expect, test } from './support/test';
import { walk } from './support/walk';

test('whether behaviour shifts, from the grid of verdicts to every figure', async ({ onlooker }) => {
  const { page, programme } = onlooker;
  await walk(page, `${programme}/indicators`);
  const grid = page.getByRole('table', { name: /^Verdicts by indicator and team/ });

  await test.step('the worst comes first, with what holds it back', async () => {
    const first = grid.getByRole('rowgroup').nth(1);
    await expect(first.getByRole('rowheader').first()).toHaveText(
      'Negotiate on economics instead of discount',
    );
    await expect(
      first.getByRole('img', { name: /^Region South\/East: it goes the wrong way/ }),
    ).toBeVisible();
    await expect(first.getByRole('listitem').first()).toContainText('Discount by calling the boss');
  });

  await test.step('every verdict there is is explained by its course', async () => {
    for (const words of ['sustained', 'shifting', 'no shift', 'faded', 'wrong way', 'not assessable'])
      await expect(grid.getByText(words, { exact: true }).first()).toBeVisible();
  });

  await test.step('a cell leads to the chart of its team', async () => {
    await grid.getByRole('link', { name: /Region South\/East: it had shifted, and has faded/ }).click();
    await expect(page).toHaveURL(/indicators\/chancenpflege\?team=sued$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^First conversations fully in the CRM/);
    const chart = page.getByRole('region', { name: 'Course' });
    const drawing = chart.getByRole('application');
    await expect(drawing).toHaveAccessibleName(/faded since week 37, 2026\. 105 readings from/);
    await expect(drawing).toHaveAccessibleDescription(
      /^Mean of the baseline: 43\.86%\. Between 29\.69% and 58\.02% chance alone moves it\. Target: 85%\./,
    );
    for (const name of ['Mean 43.86%', 'Chance up to 58.02%', 'Chance from 29.69%', 'Target 85%'])
      await expect(drawing.getByText(name, { exact: true })).toBeVisible();
    await expect(chart.getByRole('listitem').filter({ hasText: 'CRM training' })).toHaveText(
      /^11 May 2026: .* \(begins\)$/,
    );
    await chart.getByText('All readings as a table').click();
    const rows = chart.getByRole('table', { name: 'Readings of Region South/East' }).getByRole('row');
    await expect(rows).toHaveCount(106);
    await expect(rows.nth(1)).toContainText('week 47, 2026');
    await expect(rows.last()).toContainText('baseline');
  });

  await test.step('each reading says what it is, to the mouse and to the keyboard', async () => {
    const drawing = page.getByRole('application');
    const tip = page.getByRole('region', { name: 'Course' }).getByRole('status');
    await drawing.hover({ position: { x: 700, y: 200 } });
    await expect(tip).toHaveText(/^week \d+, 2026.*%.*cases/);
    await page.mouse.move(0, 0);
    await expect(tip).toBeHidden();
    await tabTo(page, drawing);
    expect(await focusShown(page)).toBe('shown');
    await expect(tip).toHaveText(/^week 47, 2024/);
    await page.keyboard.press('ArrowRight');
    await expect(tip).toHaveText('week 48, 202449%39 casesbaseline');
  });

  await test.step('a part of a long course is chosen by keyboard, and the address says which', async () => {
    const part = page.getByRole('group', { name: 'Part of the course that is shown' });
    await part.getByRole('button', { name: 'Last 12 months' }).click();
    await expect(part).toContainText('52 of 105 readings');
    await tabTo(page, part.getByRole('slider', { name: 'Shown until' }));
    await page.keyboard.press('ArrowLeft');
    await expect(part).toContainText('week 48, 2025 to week 46, 2026: 51 of 105 readings');
    await expect(page).toHaveURL(/from=2025-11-24&until=2026-11-09/);
    await expect(part.getByRole('slider', { name: 'Shown until' })).toHaveAttribute(
      'aria-valuetext',
      'week 46, 2026',
    );
  });

  await test.step('the chart is copied as a picture on white, signals and all', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Chart as a picture' }).click();
    await page.getByRole('menuitem', { name: 'Copy picture' }).click();
    await expect(page.getByText('The picture is in the clipboard.')).toBeVisible();
    const { width, corner, pixels } = await copiedPicture(page);
    // Others look through the same browser.
    await page.context().clearPermissions();
    expect({ width, corner }).toEqual({ width: 2240, corner: '255,255,255' });
    // The triangles of the favourable signal, the mark of what became of it, and text.
    expect(pixels['13,103,97']).toBeGreaterThan(1000);
    expect(pixels['163,55,27']).toBeGreaterThan(500);
    expect(pixels['27,36,48']).toBeGreaterThan(2000);
  });

  await test.step('another team is shown by keyboard, and the address says which', async () => {
    const other = page.getByRole('region', { name: 'By team' }).getByRole('link', { name: /Key Account/ });
    await tabTo(page, other);
    expect(await focusShown(page)).toBe('shown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/team=kam&from=2025-11-24/);
    await expect(page.getByText(/^sustained Key Account Management: sustained since/)).toBeVisible();
    await expect(other).toHaveAttribute('aria-current', /true|page/);
  });

  await test.step('what the audit says of it is one click away, and leads back to the team it is about', async () => {
    const findings = page.getByRole('region', { name: /^Open findings about this indicator/ });
    await findings.getByRole('link', { name: /^Region South\/East: the shift in .* has faded$/ }).click();
    await expect(page).toHaveURL(/finding\/I03\/chancenpflege\/sued$/);
    await expect(page.getByText('43.86%', { exact: true })).toBeVisible();
    await page
      .getByRole('link', { name: 'First conversations fully in the CRM after three working days' })
      .click();
    await expect(page).toHaveURL(/indicators\/chancenpflege\?team=sued$/);
  });
});

test('what too few people stand behind is held back; an indicator is added, described, deleted and taken back', async ({
  page,
  backend,
}) => {
  const { owner, organisation, programme } = await newWorkplace(backend);
  // Before anything has been shown: what has been remains.
  await owner.client
    .from('teams')
    .update({ headcount: 4 })
    .match({ organisation_id: organisation, key: 'kam' });
  await enter(page, owner);
  await page.goto(`${programme}/indicators`);
  const bar = page.getByRole('region', { name: 'Last edit' });
  const saved = () => expect(bar.getByText('Saved', { exact: true })).toBeVisible();

  await test.step('a team that has become too small is no longer shown, and the page says so', async () => {
    const held = page.getByRole('region', { name: 'Measured, but not shown by themselves' });
    // Each name is followed by why: shown beside the total, the others would give four people away.
    await expect(held.locator('dt, dd')).toHaveText([
      'Key Account Management',
      'Fewer than 7 people.',
      'Region North/West and Service Sales',
      'The difference to the other values shown would speak for fewer than 7 people.',
    ]);
    await expect(page.getByRole('columnheader', { name: 'Key Account Management' })).toHaveCount(0);
  });

  await test.step('it is proposed for what nothing measures yet', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Add an indicator' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New indicator' });
    const name = dialog.getByRole('textbox', { name: 'Title' });
    await expect(name).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(name).toHaveAccessibleDescription(/Please fill/);
    await page.keyboard.type('Coaching rides with notes');
    await expect(dialog.getByLabel('Shows this target behaviour').locator('option:checked')).toHaveText(
      'Sit in on needs conversations and debrief them',
    );
    await dialog.getByLabel('One reading a').selectOption('week');
    await tabTo(page, dialog.getByRole('button', { name: 'Add an indicator' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coaching rides with notes');
    await saved();
  });

  const facts = page.getByRole('region', { name: 'What is measured' });
  await test.step('what it is judged by is said where it stands', async () => {
    await facts.getByLabel('Target').fill('sixty');
    await expect(facts.getByLabel('Target')).toHaveAccessibleDescription('Please enter a number.');
    await facts.getByLabel('Target').fill('1,250.5');
    await facts.getByLabel('Unit').fill('rides');
    await facts.getByLabel('Better is').selectOption('less');
    await facts.getByLabel('Baseline until').fill('2026-03-31');
    await facts.getByRole('checkbox', { name: /say of themselves/ }).click();
    await expect(facts.getByRole('checkbox')).toBeChecked();
    await saved();
  });
  const added = page.url();

  await test.step('one with readings goes with them, and comes back with them', async () => {
    await walk(page, `${programme}/indicators/chancenpflege`);
    const chart = page.getByRole('region', { name: 'Course' }).getByRole('application');
    const before = (await chart.getAttribute('aria-label')) ?? '';
    expect(before).toContain('105 readings');
    await page
      .getByRole('button', { name: /^More about/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Delete …' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('All its readings are deleted with it.');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indicators');
    await expect(page.getByRole('link', { name: /^First conversations fully/ })).toHaveCount(0);
    await saved();
    await page.keyboard.press('Control+z');
    await page.getByRole('link', { name: /^First conversations fully/ }).click();
    await expect(chart).toHaveAccessibleName(before);
    await saved();
  });

  await test.step('whoever comes again finds what was said', async () => {
    await page.goto(added);
    await expect(facts.getByLabel('Target')).toHaveValue('1250.5');
    await expect(facts.getByLabel('Unit')).toHaveValue('rides');
    await expect(facts.getByLabel('Better is').locator('option:checked')).toHaveText('less');
    await expect(facts.getByLabel('Baseline until')).toHaveValue('2026-03-31');
    await expect(facts.getByRole('checkbox')).toBeChecked();
  });
});

/** The picture in the clipboard: its width, the colour of its corner, and how often it has each colour. */
const copiedPicture = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    const pixels: Record<string, number> = {};
    for (let i = 0; i < data.length; i += 4) {
      const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
      pixels[colour] = (pixels[colour] ?? 0) + 1;
    }
    return { width: picture.width, corner: `${data[0]},${data[1]},${data[2]}`, pixels };
  });
