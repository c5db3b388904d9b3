import type { Locator } from '@playwright/test';
import { must } from '../support/people';
import { enter, newWorkplace } from './support/arrange';
import { tabTo } from './support/keyboard';
import { expect, test, type Page } from './support/test';
import { walk } from './support/walk';

const rows = (page: Page) => page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
const standing = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name: 'Where they stand' }).getByRole('button', { name });
const lastEdit = (page: Page) => page.getByRole('region', { name: 'Last edit' });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

/** Goes to the first finding of the list by keyboard. */
async function toFirst(page: Page): Promise<Locator> {
  const first = rows(page).first().getByRole('link');
  await tabTo(page, first);
  return first;
}

test('deciding about findings, by keyboard alone', async ({ page, backend }) => {
  const { owner, organisation, programme } = await newWorkplace(backend);
  const programmeId = programme.split('/').at(-1) ?? '';
  await enter(page, owner);
  await page.goto(`${programme}/findings`);

  await test.step('what has changed since one was here last', async () => {
    await expect(rows(page).first()).toBeVisible();
    // The first visit is remembered, and says nothing.
    await expect
      .poll(async () => (await owner.client.from('finding_marks').select('snapshot')).data?.length)
      .toBe(1);
    await expect(page.getByText(/Since you last marked/)).toHaveCount(0);

    const { data: effects } = await owner.client
      .from('effects')
      .select('id, condition:framework_conditions!inner(key), behaviour:target_behaviours!inner(key)')
      .eq('condition.key', 'provision')
      .eq('behaviour.key', 'bedarf');
    await owner.client
      .from('effects')
      .update({ in_use: -1 })
      .eq('id', effects?.[0]?.id ?? '');

    await page.goto(programme);
    await page.getByRole('link', { name: /^Since you last marked the findings as read/ }).click();
    await expect(page).toHaveURL(/changed=1/);
    await expect(rows(page).getByText('fell', { exact: true }).first()).toBeVisible();
    const shown = await rows(page).count();

    await page.getByRole('button', { name: 'Mark as read' }).click();
    await expect(page).not.toHaveURL(/changed=1/);
    await expect(page.getByText(/Since you last marked/)).toHaveCount(0);
    expect(await rows(page).count()).toBeGreaterThan(shown);
  });

  await walk(page, `${programme}/findings?rule=C01`);
  await expect(rows(page).first()).toBeVisible();
  const before = await rows(page).count();

  await test.step('an acceptance needs a reason, somebody who answers for it, and a date', async () => {
    const title = await (await toFirst(page)).textContent();
    await page.keyboard.press('a');
    const form = dialog(page, 'Accept finding');
    await expect(form).toContainText(title ?? '');
    const reason = form.getByLabel('Why do you live with this tension?');
    await expect(reason).toBeFocused();
    await expect(form.getByLabel('Review on')).not.toHaveValue('');
    await tabTo(page, form.getByRole('button', { name: 'Accept', exact: true }));
    await page.keyboard.press('Enter');
    await expect(reason).toBeFocused();
    await page.keyboard.type('Contracts run until the next bonus round');
    await tabTo(page, form.getByLabel('Who answers for it?'));
    await page.keyboard.type('Head of Sales');
    await page.keyboard.press('Enter');
    await expect(form).toHaveCount(0);
    await expect(lastEdit(page)).toContainText('Finding accepted');
    await expect(rows(page)).toHaveCount(before - 1);
    await expect(rows(page).first().getByRole('link')).toBeFocused();
  });

  await test.step('which can be taken back', async () => {
    await page.keyboard.press('Control+z');
    await expect(lastEdit(page)).toContainText('Taken back: Finding accepted');
    await expect(rows(page)).toHaveCount(before);
    await lastEdit(page).getByRole('button', { name: 'Redo' }).press('Enter');
    await expect(rows(page)).toHaveCount(before - 1);
    await lastEdit(page).getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(rows(page)).toHaveCount(before);
    await expect(lastEdit(page)).toContainText('Saved');
  });

  await test.step('several at once: tick with X, decide with D', async () => {
    await walk(page, `${programme}/findings?rule=C01`);
    await toFirst(page);
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expect(page.getByRole('group', { name: 'Decide about the finding' })).toContainText('2 selected');
    await page.keyboard.press('d');
    const form = dialog(page, 'Dismiss 2 findings');
    await expect(form.getByLabel('Why is this no problem here?')).toBeFocused();
    await page.keyboard.type('Neither matters in this region');
    await tabTo(page, form.getByRole('button', { name: 'Dismiss', exact: true }));
    await page.keyboard.press('Enter');
    await expect(lastEdit(page)).toContainText('2 findings dismissed');
    await expect(rows(page)).toHaveCount(before - 2);
    await expect(standing(page, '2 dismissed')).toBeVisible();
    await expect(rows(page).first().getByRole('link')).toBeFocused();
  });

  await test.step('reopened with R, where the dismissed ones are listed', async () => {
    await standing(page, '2 dismissed').press('Enter');
    await expect(page).toHaveURL(/state=dismissed/);
    await expect(rows(page)).toHaveCount(2);
    await tabTo(page, rows(page).first().getByRole('link'));
    await page.keyboard.press('r');
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page).first().getByRole('link')).toBeFocused();
    await expect(lastEdit(page)).toContainText('Finding reopened');
  });

  await test.step('what is due is back', async () => {
    const finding = 'C01/provision/bedarf';
    const decision = {
      status: 'accepted',
      reason: 'For now',
      owner: 'Sales',
      reviewOn: '2026-01-31',
      score: 100,
    };
    const { data: existing } = await owner.client
      .from('decisions')
      .select('version')
      .eq('finding_id', finding);
    must(
      await owner.client.rpc('decide_findings', {
        p_organisation_id: organisation,
        p_programme_id: programmeId,
        p_changes: [{ finding, version: existing?.[0]?.version ?? null, decision }],
      }),
    );
    await page.goto(`${programme}/findings?state=due`);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('Accepted tension; review due since 31 Jan 2026');
    await (await toFirst(page)).press('Enter');
    const section = page.getByRole('region', { name: 'Decision' });
    await expect(section).toContainText('Its review date came on 31 Jan 2026');
    await expect(section).toContainText('Responsible: Sales');
  });

  await test.step('somebody else decides meanwhile: it is shown, and what was typed stays', async () => {
    await walk(page, `${programme}/findings?rule=C01`);
    const other = page.locator('[data-finding^="C01/provision/"]:not([data-finding$="/bedarf"])').last();
    const finding = (await other.getAttribute('data-finding')) ?? '';
    await walk(page, `${programme}/finding/${finding}`);
    await page.getByRole('button', { name: 'Dismiss …' }).click();
    const form = dialog(page, 'Dismiss finding');
    const reason = form.getByLabel('Why is this no problem here?');
    await reason.fill('My reason');
    must(
      await owner.client
        .from('decisions')
        .insert({
          organisation_id: organisation,
          programme_id: programmeId,
          finding_id: finding,
          status: 'in_progress',
          reason: 'The board talks about it in May',
        })
        .select(),
    );
    const submit = form.getByRole('button', { name: 'Dismiss', exact: true });
    await submit.click();
    const told = form.getByRole('alert');
    await expect(told).toContainText('The owner: Being worked on.');
    await expect(told).toContainText('The board talks about it in May');
    await expect(reason).toHaveValue('My reason');
    await submit.click();
    await expect(form).toHaveCount(0);
    const section = page.getByRole('region', { name: 'Decision' });
    await expect(section).toBeFocused();
    await expect(section).toContainText('My reason');
  });
});
