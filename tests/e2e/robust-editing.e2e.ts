import { enter, newWorkplace } from './support/arrange';
import { title } from './support/people';
import { expect, test, type Page } from './support/test';

const CONDITION = 'Commission on the order value of machines';

const bar = (page: Page) => page.getByRole('region', { name: 'Last edit' });
const saved = (page: Page) => expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();
const inUse = (page: Page, behaviour: RegExp) =>
  page.getByRole('radiogroup', { name: new RegExp(`^In use: .*${behaviour.source}`) });

test('two people change one condition: the second chooses field by field', async ({
  page,
  newcomer,
  backend,
}) => {
  const { owner, programme } = await newWorkplace(backend);
  const address = `${programme}/conditions/provision`;
  const other = await newcomer();
  for (const each of [page, other]) {
    await enter(each, owner);
    await each.goto(address);
    await expect(title(each, CONDITION)).toBeVisible();
  }

  const rename = async (where: Page, from: string, to: string) => {
    await where.getByRole('button', { name: `Rename “${from}”` }).click();
    await where.getByRole('textbox', { name: 'Title', exact: true }).fill(to);
    await where.getByRole('button', { name: 'Save', exact: true }).click();
  };
  await rename(page, CONDITION, 'Commission on volume');
  await saved(page);
  await rename(other, CONDITION, 'Commission on order value');

  const dialog = other.getByRole('dialog', { name: 'Somebody else has changed this, too' });
  await expect(dialog.getByRole('group', { name: 'Title' })).toContainText('Commission on volume');
  await dialog
    .getByRole('textbox', { name: 'Title: my version, to be changed' })
    .fill('Commission on order volume');
  // Escape asks, and answers the question by staying.
  const asked = other.getByRole('dialog', { name: 'Leave without saving?' });
  await other.keyboard.press('Escape');
  await expect(asked).toBeVisible();
  await other.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await expect(dialog.getByRole('textbox', { name: 'Title: my version, to be changed' })).toHaveValue(
    'Commission on order volume',
  );
  await dialog.getByRole('button', { name: 'Save the choice' }).click();
  await expect(title(other, 'Commission on order volume')).toBeVisible();
  await saved(other);
  await page.reload();
  await expect(title(page, 'Commission on order volume')).toBeVisible();
});

test('rated without a connection, nothing is lost: it is sent when there is one again', async ({
  page,
  context,
  backend,
}) => {
  const { owner, programme } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`${programme}/conditions/provision`);
  const first = inUse(page, /Clarify needs before quoting/);
  await expect(first).toBeVisible();

  await test.step('edits wait, and say so', async () => {
    await context.setOffline(true);
    await first.getByRole('radio', { name: /^\+1,/ }).click();
    await first.getByRole('radio', { name: /^\+2,/ }).click();
    await expect(bar(page)).toContainText('No connection. 2 changes wait here');
    await expect(first.getByRole('radio', { name: /^\+2,/ })).toBeChecked();
  });

  await test.step('back online they are saved', async () => {
    await context.setOffline(false);
    await saved(page);
    await page.reload();
    await expect(first.getByRole('radio', { name: /^\+2,/ })).toBeChecked();
  });

  await test.step('a tab closed without a connection sends them at the next visit', async () => {
    await context.setOffline(true);
    await first.getByRole('radio', { name: /^−1,/ }).click();
    await expect(bar(page)).toContainText('No connection. One change waits here');
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`${programme}/conditions/provision`);
    await expect(again.getByText(/One change from your last visit had not reached the server/)).toBeVisible();
    await expect(
      inUse(again, /Clarify needs before quoting/).getByRole('radio', { name: /^−1,/ }),
    ).toBeChecked();
    await expect
      .poll(() => again.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsent'))))
      .toEqual([]);
    await again.reload();
    await expect(
      inUse(again, /Clarify needs before quoting/).getByRole('radio', { name: /^−1,/ }),
    ).toBeChecked();
  });
});

test('signing out with edits that wait asks first', async ({ page, context, backend }) => {
  const { owner, programme } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`${programme}/conditions/provision`);
  const first = inUse(page, /Clarify needs before quoting/);
  await expect(first).toBeVisible();
  await context.setOffline(true);
  await first.getByRole('radio', { name: /^\+1,/ }).click();
  await expect(bar(page)).toContainText('No connection');
  const signOut = async () => {
    await page.getByRole('button', { name: 'Account and display' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
  };
  await signOut();
  const question = page.getByRole('dialog', { name: 'Not everything has been sent' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(first.getByRole('radio', { name: /^\+1,/ })).toBeChecked();
  await context.setOffline(false);
  await saved(page);
  await signOut();
  await expect(title(page, 'Sign in')).toBeVisible();
});

test('teams: two people rename one, and what is typed without a connection outlives the tab', async ({
  page,
  context,
  newcomer,
  backend,
}) => {
  const { owner, organisation } = await newWorkplace(backend);
  const address = `/o/${organisation}/teams`;
  const other = await newcomer();
  for (const each of [page, other]) {
    await enter(each, owner);
    await each.goto(address);
    await expect(title(each, 'Teams')).toBeVisible();
  }
  const team = (where: Page, name: string) => where.getByRole('rowheader', { name, exact: true });
  const rename = async (where: Page, from: string, to: string) => {
    await where.getByRole('checkbox', { name: `Select “${from}”` }).focus();
    await where.keyboard.press('F2');
    await where.getByRole('textbox', { name: 'Team', exact: true }).fill(to);
    await where.keyboard.press('Enter');
  };

  await test.step('the second one chooses between both names', async () => {
    await rename(page, 'Service Sales', 'Service desk sales');
    await saved(page);
    await rename(other, 'Service Sales', 'Service team');
    const dialog = other.getByRole('dialog', { name: 'Somebody else has changed this, too' });
    const choice = dialog.getByRole('group', { name: 'Name' });
    await expect(choice).toContainText('Service desk sales');
    await expect(choice.getByRole('textbox', { name: 'Name: my version, to be changed' })).toHaveValue(
      'Service team',
    );
    await dialog.getByRole('button', { name: 'Save the choice' }).click();
    await expect(team(other, 'Service team')).toBeVisible();
    await saved(other);
    await page.reload();
    await expect(team(page, 'Service team')).toBeVisible();
  });

  await test.step('a tab closed without a connection sends them at the next visit', async () => {
    await context.setOffline(true);
    await rename(page, 'Service team', 'Service hub');
    const field = page.getByRole('textbox', { name: 'Another team …' });
    await field.fill('Partner sales');
    await field.press('Enter');
    await rename(page, 'Partner sales', 'Partners');
    await expect(bar(page)).toContainText('No connection. 3 changes wait here');
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(address);
    await expect(again.getByText(/3 changes from your last visit had not reached the server/)).toBeVisible();
    await expect
      .poll(() => again.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsent'))))
      .toEqual([]);
    await again.reload();
    await expect(team(again, 'Service hub')).toBeVisible();
    await expect(team(again, 'Partners')).toBeVisible();
  });
});
