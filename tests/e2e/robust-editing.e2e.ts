import { must } from '../support/people';
import { enter, newWorkplace } from './support/arrange';
import { title } from './support/people';
import { sent } from './support/tabs';
import { expect, test, type Page } from './support/test';
import { walk } from './support/walk';

const CONDITION = 'Commission on the order value of machines';

const bar = (page: Page) => page.getByRole('region', { name: 'Last edit' });
const saved = (page: Page) => expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();
const inUse = (page: Page, behaviour: RegExp) =>
  page.getByRole('radiogroup', { name: new RegExp(`^In use: .*${behaviour.source}`) });

const team = (page: Page, name: string) => page.getByRole('rowheader', { name, exact: true });

async function renameCondition(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: `Rename “${from}”` }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(to);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

async function renameTeam(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('checkbox', { name: `Select “${from}”` }).focus();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Team', exact: true }).fill(to);
  await page.keyboard.press('Enter');
}

test('two people change the same: the second chooses field by field', async ({ page, newcomer, backend }) => {
  const { owner, organisation, programme } = await newWorkplace(backend);
  const other = await newcomer();
  for (const each of [page, other]) {
    await enter(each, owner);
    await each.goto(`${programme}/conditions/provision`);
    await expect(title(each, CONDITION)).toBeVisible();
  }
  // Both have read the teams before either changes one.
  await walk(other, `/o/${organisation}/teams`);
  await expect(team(other, 'Service Sales')).toBeVisible();
  await walk(other, `${programme}/conditions/provision`);
  const dialog = other.getByRole('dialog', { name: 'Somebody else has changed this, too' });

  await test.step('a condition', async () => {
    await renameCondition(page, CONDITION, 'Commission on volume');
    await saved(page);
    await renameCondition(other, CONDITION, 'Commission on order value');
    await expect(dialog.getByRole('group', { name: 'Title' })).toContainText('Commission on volume');
    const mine = dialog.getByRole('textbox', { name: 'Title: my version, to be changed' });
    await mine.fill('Commission on order volume');
    // Escape asks, and answers the question by staying.
    const asked = other.getByRole('dialog', { name: 'Leave without saving?' });
    await other.keyboard.press('Escape');
    await expect(asked).toBeVisible();
    await other.keyboard.press('Escape');
    await expect(asked).toBeHidden();
    await expect(mine).toHaveValue('Commission on order volume');
    await dialog.getByRole('button', { name: 'Save the choice' }).click();
    await expect(title(other, 'Commission on order volume')).toBeVisible();
    await saved(other);
  });

  await test.step('a team', async () => {
    for (const each of [page, other]) await walk(each, `/o/${organisation}/teams`);
    await renameTeam(page, 'Service Sales', 'Service desk sales');
    await saved(page);
    await renameTeam(other, 'Service Sales', 'Service team');
    const choice = dialog.getByRole('group', { name: 'Name' });
    await expect(choice).toContainText('Service desk sales');
    await expect(choice.getByRole('textbox', { name: 'Name: my version, to be changed' })).toHaveValue(
      'Service team',
    );
    await dialog.getByRole('button', { name: 'Save the choice' }).click();
    await expect(team(other, 'Service team')).toBeVisible();
    await saved(other);
  });

  await test.step('the first one finds what was chosen', async () => {
    await page.reload();
    await expect(team(page, 'Service team')).toBeVisible();
    await walk(page, `${programme}/conditions/provision`);
    await expect(title(page, 'Commission on order volume')).toBeVisible();
  });
});

test('edited without a connection, nothing is lost: it is sent when there is one again', async ({
  page,
  context,
  backend,
}) => {
  const { owner, organisation, programme } = await newWorkplace(backend);
  const condition = `${programme}/conditions/provision`;
  const teams = `/o/${organisation}/teams`;
  await enter(page, owner);
  await page.goto(condition);
  const first = (where: Page, value: RegExp) =>
    inUse(where, /Clarify needs before quoting/).getByRole('radio', { name: value });
  await expect(first(page, /^\+1,/)).toBeVisible();
  /** How the effect is rated according to the database. */
  const stored = async () =>
    must(
      await owner.client
        .from('effects')
        .select('in_use, condition:framework_conditions!inner(key), behaviour:target_behaviours!inner(key)')
        .eq('condition.key', 'provision')
        .eq('behaviour.key', 'bedarf')
        .single(),
    ).in_use;
  const signOut = async (where: Page) => {
    await where.getByRole('button', { name: 'Account and display' }).click();
    await where.getByRole('menuitem', { name: 'Sign out' }).click();
  };

  await test.step('edits wait, and say so', async () => {
    await context.setOffline(true);
    await first(page, /^\+1,/).click();
    await first(page, /^\+2,/).click();
    await expect(bar(page)).toContainText('No connection. 2 changes wait here');
    await expect(first(page, /^\+2,/)).toBeChecked();
  });

  await test.step('signing out asks first', async () => {
    await signOut(page);
    const question = page.getByRole('dialog', { name: 'Not everything has been sent' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(first(page, /^\+2,/)).toBeChecked();
  });

  await test.step('back online they are saved', async () => {
    await context.setOffline(false);
    await saved(page);
    expect(await stored()).toBe(2);
  });

  await test.step('a tab closed without a connection leaves them to the next visit', async () => {
    // Pages one has not been to cannot come without a connection.
    await walk(page, teams);
    await expect(team(page, 'Service Sales')).toBeVisible();
    await walk(page, condition);
    await context.setOffline(true);
    await first(page, /^−1,/).click();
    await expect(bar(page)).toContainText('No connection. One change waits here');
    await walk(page, teams);
    await renameTeam(page, 'Service Sales', 'Service hub');
    const field = page.getByRole('textbox', { name: 'Another team …' });
    await field.fill('Partner sales');
    await field.press('Enter');
    await renameTeam(page, 'Partner sales', 'Partners');
    await expect(bar(page)).toContainText('No connection. 3 changes wait here');
    await page.close();
    await context.setOffline(false);
  });

  await test.step('which sends them', async () => {
    const again = await context.newPage();
    await again.goto(condition);
    await expect(again.getByText(/One change from your last visit had not reached the server/)).toBeVisible();
    await expect(first(again, /^−1,/)).toBeChecked();
    await walk(again, teams);
    await expect(again.getByText(/3 changes from your last visit had not reached the server/)).toBeVisible();
    await sent(again);
    await again.reload();
    await expect(team(again, 'Service hub')).toBeVisible();
    await expect(team(again, 'Partners')).toBeVisible();
    await walk(again, condition);
    await expect(first(again, /^−1,/)).toBeChecked();
    // Nothing waits any more: signing out asks nothing.
    await signOut(again);
    await expect(title(again, 'Sign in')).toBeVisible();
  });
});
