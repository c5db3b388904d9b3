import type { Page } from '@playwright/test';
import { must, newMember } from '../support/people';
import { enter, newWorkplace, type Workplace } from './support/arrange';
import { accessibilityViolations } from './support/axe';
import { expect, test } from './support/test';

const HEADWIND = 'tests/fixtures/programmes/headwind.json';

const bar = (page: Page) => page.getByRole('button', { name: /^Training: Clarify needs, part 1,/ });
const strip = (page: Page) => page.getByRole('status').filter({ hasText: /^“Clarify needs, part 1”/ });
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

/** When the training begins according to the database. */
async function startOf({ owner, programme }: Workplace): Promise<string | null | undefined> {
  const row = must(
    await owner.client
      .from('measures')
      .select('starts_on')
      .eq('programme_id', programme.split('/p/')[1] ?? '')
      .eq('key', 'consult-1')
      .maybeSingle(),
  );
  return row?.starts_on;
}

test('HR moves a training out of the headwind, by mouse and by keyboard', async ({ page, backend }) => {
  const workplace = await newWorkplace(backend, HEADWIND);
  await enter(page, await newMember(backend, workplace.owner, workplace.organisation, 'hr'));
  await page.goto(workplace.programme);
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByText('Quarters', { exact: true }).click();
  await expect(page).toHaveURL(/zoom=quarter/);
  await expect(bar(page)).toHaveAccessibleName(/2 Mar 2026 to 27 Mar 2026, Done, 3 findings about planning/);

  await test.step('while it is dragged, it says what letting go would clear; nothing is saved yet', async () => {
    await bar(page).scrollIntoViewIfNeeded();
    const box = await bar(page).boundingBox();
    if (!box) throw new Error('the bar is not to be seen');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 4 });
    await expect(strip(page)).toContainText('22 Mar 2026 to 16 Apr 2026');
    // Two pixels a day: behind the change of the visits, which ends on 31 August.
    await page.mouse.move(x + 2 * 189, y, { steps: 10 });
    await expect(strip(page)).toContainText('7 Sept 2026 to 2 Oct 2026');
    await expect(strip(page)).toContainText(/Clears:.*Training into headwind: .*Visits per week/);
    expect(await startOf(workplace)).toBe('2026-03-02');
    await page.mouse.up();
    await expect(bar(page)).toHaveAccessibleName(
      /7 Sept 2026 to 2 Oct 2026, Done, 2 findings about planning/,
    );
    await saved(page);
    expect(await startOf(workplace)).toBe('2026-09-07');
  });

  await test.step('and takes it back', async () => {
    await page.keyboard.press('Control+z');
    await expect(bar(page)).toHaveAccessibleName(/2 Mar 2026 to 27 Mar 2026, Done, 3 findings/);
    await saved(page);
    expect(await startOf(workplace)).toBe('2026-03-02');
  });

  await test.step('the same by keyboard: Escape leaves it, Enter takes it', async () => {
    await bar(page).focus();
    for (let week = 0; week < 26; week++) await page.keyboard.press('PageDown');
    await expect(strip(page)).toContainText('31 Aug 2026 to 25 Sept 2026');
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveAccessibleName(/2 Mar 2026 to 27 Mar 2026/);
    for (let week = 0; week < 26; week++) await page.keyboard.press('PageDown');
    await expect(strip(page)).toContainText(/Clears:.*Training into headwind/);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(bar(page)).toBeFocused();
    await saved(page);
    expect(await startOf(workplace)).toBe('2026-08-31');
  });

  await test.step('the finding is gone', async () => {
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Clarify needs, part 1' });
    const findings = panel.getByRole('list', { name: 'Findings' });
    await expect(findings.getByText(/Training into headwind/)).toHaveCount(1);
    await expect(findings.getByText(/Visits per week/)).toHaveCount(0);
    await expect(findings.getByText(/Commission on volume/)).toBeVisible();
  });
});
