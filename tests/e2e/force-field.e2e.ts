import type { Page } from '@playwright/test';
import { must } from '../support/people';
import { enter, newWorkplace, type Workplace } from './support/arrange';
import { accessibilityViolations } from './support/axe';
import { tabTo } from './support/keyboard';
import { title } from './support/people';
import { expect, test } from './support/test';
import { walk } from './support/walk';

const BEHAVIOUR = 'Clarify needs before quoting';
const CONTRADICTION = `“Commission on the order value of machines” rewards the opposite of “${BEHAVIOUR}”`;

const slider = (page: Page, condition: string | RegExp) => page.getByRole('slider', { name: condition });
const trial = (page: Page) => page.getByRole('status').filter({ hasText: 'Trial' });

/** All ratings in use there are, by the ids of condition and behaviour. */
async function ratings({ owner, programme }: Workplace): Promise<Map<string, number | null>> {
  const rows = must(
    await owner.client
      .from('effects')
      .select('condition_id, behaviour_id, in_use')
      .eq('programme_id', programme.split('/p/')[1] ?? ''),
  );
  return new Map(rows.map((row) => [`${row.condition_id}/${row.behaviour_id}`, row.in_use]));
}

const changedIn = (before: Map<string, number | null>, after: Map<string, number | null>) =>
  [...after].filter(([cell, value]) => before.get(cell) !== value).map(([, value]) => value);

test('trying, dropping and keeping other ratings by keyboard and by mouse', async ({ page, backend }) => {
  const workplace = await newWorkplace(backend);
  must(
    await workplace.owner.client
      .from('target_behaviours')
      .insert({
        organisation_id: workplace.organisation,
        programme_id: workplace.programme.split('/p/')[1] ?? '',
        key: 'fresh',
        title: 'A fresh start',
      })
      .select('id'),
  );
  await enter(page, workplace.owner);
  await page.goto(`${workplace.programme}/behaviours/bedarf`);
  await expect(title(page, BEHAVIOUR)).toBeVisible();
  const before = await ratings(workplace);
  const commission = slider(page, /Commission/);

  await test.step('the field says what it shows', async () => {
    await expect(
      page.getByText(
        'Driving forces of 16 against 57: a pull of 41 backwards. Habit asks for 15 forwards – 56 are missing.',
      ),
    ).toBeVisible();
    const driving = page.getByRole('list', { name: /^Driving forces/ });
    await expect(driving.getByRole('listitem')).toHaveCount(4);
    await expect(driving.getByRole('listitem').first()).toContainText('Two concept days a month');
  });

  await test.step('what has the focus says why it is rated so', async () => {
    await tabTo(page, commission);
    await expect(commission).toHaveAccessibleDescription(/moves order intake|commission/i);
    await page.keyboard.press('Escape');
    await expect(commission).toHaveAccessibleDescription('');
  });

  await test.step('a rating is tried: the finding would go, and nothing is saved', async () => {
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await expect(commission).toHaveAttribute('aria-valuetext', /^0, .*tried instead of: −3$/);
    await expect(trial(page)).toContainText(/^Trial: Index \d+ → \d+ \d+ findings fewer/);
    const gone = page.getByRole('list', { name: /^Cleared/ });
    await expect(gone.getByRole('link', { name: CONTRADICTION })).toBeVisible();
    await expect(page.getByText('Driving forces of 16 against 42')).toBeVisible();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await ratings(workplace)).toEqual(before);
  });

  await test.step('a trial survives a look at the finding, and is dropped by Escape', async () => {
    await page.getByRole('link', { name: CONTRADICTION }).first().click();
    await expect(title(page, CONTRADICTION)).toBeVisible();
    await page.goBack();
    await expect(commission).toHaveAttribute('aria-valuetext', /tried/);
    await page.keyboard.press('Escape');
    await expect(trial(page)).toHaveCount(0);
    await expect(commission).toHaveAttribute('aria-valuetext', '−3, works strongly against it');
  });

  await test.step('two ratings are kept, and only these are written', async () => {
    await commission.focus();
    await page.keyboard.press('1');
    await tabTo(page, page.getByText('2 conditions not rated yet'));
    await page.keyboard.press('Enter');
    await tabTo(page, slider(page, /Entry form/));
    await page.keyboard.press('2');
    await expect(trial(page)).toContainText(/findings? fewer/);
    const keep = page.getByRole('button', { name: 'Keep 2 ratings' });
    await tabTo(page, keep);
    await page.keyboard.press('Enter');
    await expect(trial(page)).toHaveCount(0);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await expect(page.getByText(/^Driving forces of 27 against 42/)).toBeVisible();
    expect(changedIn(before, await ratings(workplace)).sort()).toEqual([1, 2]);
  });

  await test.step('and taken back in one step', async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Driving forces of 16 against 57')).toBeVisible();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(changedIn(before, await ratings(workplace))).toEqual([]);
  });

  await test.step('the end of an arrow is dragged over the middle line', async () => {
    await commission.scrollIntoViewIfNeeded();
    const [end, field] = [
      await commission.boundingBox(),
      await page.getByRole('list', { name: /^Restraining/ }).boundingBox(),
    ];
    if (!end || !field) throw new Error('the diagram has no place');
    const [x, y, middle] = [end.x + end.width / 2, end.y + end.height / 2, field.x + field.width / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(middle, y, { steps: 6 });
    await expect(commission).toHaveAttribute('aria-valuenow', '0');
    await page.mouse.move(field.x - 100, y, { steps: 6 });
    await page.mouse.up();
    await expect(commission).toHaveAttribute('aria-valuenow', '3');
    await expect(trial(page)).toContainText(/findings? fewer/);
    await page.getByRole('button', { name: 'Drop' }).click();
    await expect(commission).toHaveAttribute('aria-valuenow', '-3');
  });

  await test.step('a behaviour nobody has rated says what to do, and can be tried at once', async () => {
    await walk(page, `${workplace.programme}/behaviours/fresh`);
    await expect(
      page.getByText(/No framework condition has been rated for this behaviour yet.*Rate below/),
    ).toBeVisible();
    const first = page.getByRole('slider').first();
    await first.focus();
    await expect(first).toHaveAttribute('aria-valuetext', 'not rated');
    await page.keyboard.press('End');
    await expect(page.getByText(/^Driving forces of \d+ against 0: a pull of \d+ forwards/)).toBeVisible();
  });
});
