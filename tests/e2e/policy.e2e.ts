import { must, newMember } from '../support/people';
import { enter, newWorkplace } from './support/arrange';
import { noticed, title } from './support/people';
import { expect, test, type Page } from './support/test';
import { settle, walk } from './support/walk';

const critical = (page: Page) => page.getByRole('textbox', { name: 'Critical from' });
const effect = (page: Page) => page.getByRole('complementary', { name: 'What it does' });
const withheld = (page: Page) => page.getByText(/^Single ratings of fewer than five raters are not shown/);

/** How many findings the list shows as critical. */
async function criticalFindings(page: Page, programme: string): Promise<number> {
  await walk(page, `${programme}/findings?severity=critical`);
  await expect(title(page, 'Findings')).toBeVisible();
  return page.getByRole('list', { name: /.+/ }).locator('[data-severity=critical]').count();
}

test('an owner changes a limit, sees first what it does, and the findings follow', async ({
  page,
  backend,
  newcomer,
}) => {
  const { owner, organisation, programme } = await newWorkplace(backend);
  const viewer = await newMember(backend, owner, organisation, 'viewer');
  const policy = `/o/${organisation}/policy`;
  await enter(page, owner);
  await page.goto(programme);
  await settle(page);
  const before = await criticalFindings(page, programme);
  let after = 0;

  await test.step('the effect stands there before anything is saved', async () => {
    await walk(page, policy);
    await expect(effect(page)).toContainText('Change a value');
    await critical(page).fill('40');
    const cells = effect(page)
      .getByRole('row', { name: /^critical/ })
      .getByRole('cell');
    await expect(cells.first()).toHaveText(String(before));
    after = Number(await cells.last().textContent());
    expect(after).toBeGreaterThan(before);
    await effect(page)
      .getByText(/change their severity/)
      .click();
    await expect(effect(page).getByText('high, then critical').first()).toBeAttached();
  });

  await test.step('leaving without saving is asked about', async () => {
    await page.getByRole('link', { name: 'Members' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await expect(critical(page)).toHaveValue('40');
  });

  await test.step('saved, it holds in the list and in the words of each finding', async () => {
    await page.getByRole('button', { name: 'Save' }).click();
    await noticed(page, /audit policy is saved/);
    expect(await criticalFindings(page, programme)).toBe(after);
    await page.getByRole('main').getByRole('list', { name: /.+/ }).getByRole('link').first().click();
    const rule = page.locator('#rule');
    await expect(rule).toContainText('From 40');
    await expect(rule).toContainText('Critical from: 40 (default 60)');
    await rule.getByRole('link', { name: /differs from the default/ }).click();
    await expect(title(page, 'Audit policy')).toBeVisible();
  });

  await test.step('a viewer reads it, and has nothing to change', async () => {
    const other = await newcomer();
    await enter(other, viewer);
    await other.goto(policy);
    await expect(other.getByText('Owners can change these values')).toBeVisible();
    await expect(other.getByText('Differs from the default')).toBeVisible();
    await expect(other.getByRole('textbox')).toHaveCount(0);
    // Findings about key people are not for viewers.
    expect(await criticalFindings(other, programme)).toBeGreaterThan(before);
    // Nor are the ratings of single raters, which change what is found: the list says so.
    await expect(withheld(other)).toBeVisible();
  });

  await test.step('a value that makes no sense is not saved', async () => {
    await critical(page).fill('20');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(critical(page)).toBeFocused();
    await expect(page.getByText('This must be more than “High from” (35).')).toBeVisible();
  });

  await test.step('and all goes back to the default', async () => {
    await page.getByRole('button', { name: 'Reset all to default' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await noticed(page, /audit policy is saved/);
    await expect(page.getByText('Differs from the default')).toHaveCount(0);
    const stored = await owner.client
      .from('organisation_policies')
      .select('overrides')
      .eq('organisation_id', organisation);
    expect(must(stored).flatMap(({ overrides }) => Object.keys(overrides ?? {}))).toEqual([]);
    expect(await criticalFindings(page, programme)).toBe(before);
    await expect(withheld(page)).toHaveCount(0);
  });

  await test.step('unless it is taken back', async () => {
    await walk(page, policy);
    await critical(page).fill('40');
    await page.getByRole('button', { name: 'Save' }).click();
    await noticed(page, /audit policy is saved/);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await noticed(page, 'The audit policy is as it was before.');
    await expect(critical(page)).toHaveValue('60');
  });
});
