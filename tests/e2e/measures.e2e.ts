import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { must } from '../support/people';
import { enter, newWorkplace, type Workplace } from './support/arrange';
import { chooseInMenu, tabTo } from './support/keyboard';
import { title } from './support/people';
import { expect, test } from './support/test';
import { walk } from './support/walk';

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();
const TITLE = 'Deals won by asking, told by those who did it';

/** The new measure according to the database. */
async function stored({ owner, programme }: Workplace) {
  return must(
    await owner.client
      .from('measures')
      .select('kind, status, progress, ritual_rule, ritual_minutes')
      .eq('programme_id', programme.split('/p/')[1] ?? '')
      .eq('title', TITLE)
      .maybeSingle(),
  );
}

test('measures are planned, moved on the board, sent to a calendar and exchanged as files, by keyboard', async ({
  page,
  backend,
}) => {
  const workplace = await newWorkplace(backend);
  await enter(page, workplace.owner);
  await page.goto(`${workplace.programme}/measures`);
  await expect(title(page, 'Measures')).toBeVisible();

  await test.step('the kind comes first, with what makes it work', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Add a measure' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New measure' });
    await expect(dialog.getByLabel('Kind of measure')).toBeFocused();
    // By its first letter: more of them in a row are one word only to those who type fast.
    await page.keyboard.press('r');
    await expect(dialog.getByText('Recognise the behaviour, not the number')).toBeVisible();
    const name = dialog.getByLabel('Title');
    await expect(name).toHaveValue('Show publicly who does it the new way');
    await tabTo(page, name);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(TITLE);
    await page.keyboard.press('Enter');
    await expect(title(page, TITLE)).toBeVisible();
    await saved(page);
    expect(await stored(workplace)).toMatchObject({ kind: 'recognition', status: 'planned' });
  });

  await test.step('what is wrong says so at the field, what is right is saved when it is left', async () => {
    const progress = page.getByLabel('Progress in per cent');
    await tabTo(page, progress);
    await page.keyboard.type('140');
    await expect(progress).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    await tabTo(page, page.getByLabel('Is held'));
    for (const often of ['every week', 'every two weeks', 'every month']) {
      await page.keyboard.press('ArrowDown');
      await expect(page.getByLabel('Is held').locator('option:checked')).toHaveText(often);
    }
    await expect(page.getByText('every first Monday of the month at 09:00, 30 minutes')).toBeVisible();
    await saved(page);
    expect(await stored(workplace)).toMatchObject({
      progress: 14,
      ritual_rule: 'FREQ=MONTHLY;BYDAY=1MO',
      ritual_minutes: 30,
    });
  });

  await test.step('on the board it moves by Shift and an arrow, keeps the focus, and moves back', async () => {
    await walk(page, `${workplace.programme}/measures?view=board&kind=recognition`);
    const running = page.getByRole('region', { name: /^Running/ });
    const card = page.getByRole('link', { name: TITLE });
    await expect(running.getByRole('link', { name: TITLE })).toHaveCount(0);
    await tabTo(page, card);
    await page.keyboard.press('Shift+ArrowRight');
    await expect(running.getByRole('link', { name: TITLE })).toBeFocused();
    await saved(page);
    expect(await stored(workplace)).toMatchObject({ status: 'running' });
    await page.keyboard.press('Control+z');
    await expect(running.getByRole('link', { name: TITLE })).toHaveCount(0);
    await saved(page);
    expect(await stored(workplace)).toMatchObject({ status: 'planned' });
  });

  await test.step('it is deleted, and taken back', async () => {
    await walk(page, `${workplace.programme}/measures`);
    await page.getByRole('link', { name: TITLE }).click();
    await tabTo(page, page.getByRole('button', { name: `More about “${TITLE}”` }));
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Delete …' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).press('Enter');
    await expect(title(page, 'Measures')).toBeVisible();
    await expect(page.getByRole('link', { name: TITLE })).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  });

  await test.step('a remedy of a finding becomes a measure, with everything filled in, and is taken back', async () => {
    await walk(page, `${workplace.programme}/finding/C01/provision/bedarf`);
    await tabTo(page, page.getByRole('button', { name: 'Plan as a measure: Change the condition itself' }));
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Kind', { exact: true })).toHaveValue('condition_change');
    const made = page.getByRole('heading', { level: 1, name: /^Change the condition itself: / });
    await expect(made).toBeVisible();
    const links = page.getByRole('region', { name: 'What it is for' });
    await expect(links.getByText('Commission on the order value of machines')).toBeVisible();

    const answered = page.getByRole('region', { name: 'Findings it is planned against' });
    await answered.locator('a[href$="/finding/C01/provision/bedarf"]').press('Enter');
    const planned = page.getByRole('region', { name: 'What is planned against it' });
    await expect(page.getByRole('button', { name: /^Plan as a measure: Change the condition/ })).toHaveCount(
      0,
    );
    await planned.getByRole('link', { name: /^Change the condition itself: / }).press('Enter');
    await expect(made).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(title(page, 'There is no such measure')).toBeVisible();
  });

  await test.step('what a team has not been trained for is planned where it is missing', async () => {
    await walk(page, `${workplace.programme}/measures?view=coverage`);
    const table = page.getByRole('table', { name: 'Training by target behaviour and team' });
    await expect(table).toBeVisible();
    const missing = await table.getByText('missing').count();
    await expect(
      page.getByText(new RegExp(`^In ${missing} of \\d+ cases, a team has no training`)),
    ).toBeVisible();
    await tabTo(
      page,
      table.getByRole('button', { name: /^Plan a training: Show the benefit .*Service Sales$/ }),
    );
    await page.keyboard.press('Enter');
    await expect(title(page, /^Show the benefit after six months \(Service Sales\)/)).toBeVisible();
    await expect(page.getByLabel('Kind', { exact: true })).toHaveValue('training');
    await saved(page);
    await page.goBack();
    await expect(table.getByText('missing')).toHaveCount(missing - 1);
  });

  await test.step('the sessions of a training go to a calendar', async () => {
    await walk(page, `${workplace.programme}/measures/vertraege`);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Calendar file (.ics)' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('vertraege.ics');
    const calendar = ICAL.Component.fromString(readFileSync(await file.path(), 'utf8'));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-09-16T09:00:00',
      '2026-09-30T09:00:00',
      '2026-10-14T09:00:00',
      '2026-10-21T09:00:00',
    ]);
    await expect(page.getByText(/Falls into the blackout period/)).toBeVisible();
  });

  await test.step('the training plan goes out as a file, and comes back changed, as one step', async () => {
    await walk(page, `${workplace.programme}/measures`);
    await tabTo(page, page.getByRole('button', { name: 'Export' }));
    const downloading = page.waitForEvent('download');
    await chooseInMenu(page, 'Training plan as a CSV file');
    const text = readFileSync(await (await downloading).path(), 'utf8');
    await page.getByRole('link', { name: 'Import' }).press('Enter');
    await expect(title(page, 'Import trainings')).toBeVisible();

    const read = async (rows: string) => {
      await page.getByText('Paste copied rows instead of a file').click();
      await page.getByLabel('Rows, the first one naming the columns').fill(rows);
      await page.getByRole('button', { name: 'Read the rows' }).press('Enter');
      await page.getByRole('link', { name: 'Next' }).press('Enter');
      await expect(page.getByRole('radio', { name: /^Training plan/ })).toBeChecked();
      await page.getByRole('link', { name: 'Next' }).press('Enter');
    };
    await read(text);
    await expect(page.getByText('No changes')).toBeVisible();
    await page.goBack();
    await page.goBack();
    await page.getByRole('button', { name: 'Another file' }).press('Enter');

    const changed = text.replaceAll('28000', '31500').trimEnd();
    await read(`${changed}\r\n,Asking and listening\r\n,Selling,,,,,,,,,Mars\r\n`);
    await expect(page.getByRole('cell', { name: 'There is no team “Mars”' })).toBeVisible();
    await page.getByRole('radio', { name: 'Skip them, and save the rest' }).press('Space');
    await page.getByRole('button', { name: 'Save 2 changes' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
    await saved(page);
    const plan = page.getByRole('table', { name: 'New and changed' });
    await expect(plan.getByRole('row', { name: /Asking and listening/ })).toBeVisible();
    await expect(plan.getByText('31,500')).toBeVisible();
    await page.getByRole('button', { name: 'Undo all of it' }).press('Enter');
    await expect(page.getByText('the programme is as it was before')).toBeFocused();
    await page.getByRole('link', { name: 'To the measures' }).press('Enter');
    await expect(page.getByRole('link', { name: 'Asking and listening' })).toHaveCount(0);
  });
});

test('how much of a training arrives stands as bars and as a table', async ({ onlooker }) => {
  const { page, programme } = onlooker;
  await walk(page, `${programme}/measures/vertraege`);
  const funnel = page.getByRole('region', { name: 'How much of it arrives' });
  const bars = funnel.getByRole('img', { name: /^Of 228 invitations, 172 led to attendance/ });
  for (const words of ['228 · 100%', '172 · 75%', '160 · 70%', 'no indicator named'])
    await expect(bars.getByText(words, { exact: true })).toBeVisible();
  await funnel.getByText('As a table').click();
  await expect(funnel.getByRole('row', { name: 'Attended 172 75%' })).toBeVisible();
});
