import { foundOrganisation, newMember, newPerson } from '../support/people';
import { enter } from './support/arrange';
import { noticed, title } from './support/people';
import { expect, test, type Page } from './support/test';
import { walk } from './support/walk';

const roleOf = (page: Page, name: string) => page.getByRole('combobox', { name: `Role of ${name}` });

const switcher = (page: Page) => page.getByRole('button', { name: /^Switch organisation/ });

test('one person works in several organisations, and stays in the last one', async ({ page, backend }) => {
  const vera = await newPerson(backend, 'vera');
  await foundOrganisation(vera, 'First Works');
  await foundOrganisation(vera, 'Second Works');
  await enter(page, vera);
  await page.goto('/');
  await expect(title(page, 'Programmes')).toBeVisible();

  for (const name of ['First Works', 'Second Works', 'First Works']) {
    await switcher(page).click();
    await page.getByRole('menuitemradio', { name }).click();
    await expect(switcher(page)).toHaveText(name);
  }
  await page.goto('/');
  await expect(switcher(page)).toHaveText('First Works');

  await switcher(page).click();
  await page.getByRole('menuitem', { name: 'New organisation' }).click();
  await page.getByLabel('Name of the organisation').fill('Third Works');
  await page.getByLabel('Your name').fill('Vera');
  await page.getByRole('button', { name: 'Create organisation' }).click();
  await expect(switcher(page)).toHaveText('Third Works');
});

test('an organisation is renamed, its roles change at once, and it is deleted; its last owner can only delete it', async ({
  page,
  backend,
  newcomer,
}) => {
  const owner = await newPerson(backend, 'owner');
  const organisation = await foundOrganisation(owner, 'Roles Ltd');
  const second = await newMember(backend, owner, organisation, 'sales_lead');
  for (const role of ['hr', 'viewer'] as const) await newMember(backend, owner, organisation, role);
  const members = `/o/${organisation}/members`;
  await enter(page, owner);
  await page.goto(members);

  await test.step('the last owner', async () => {
    await roleOf(page, 'The owner').selectOption('Viewer');
    const dialog = page.getByRole('dialog', { name: 'Give up your own role?' });
    await dialog.getByRole('button', { name: 'Change my role' }).click();
    await expect(dialog.getByRole('alert')).toContainText('An organisation needs at least one owner.');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(roleOf(page, 'The owner')).toHaveValue('owner');

    await page.getByRole('button', { name: 'Leave organisation' }).click();
    const leaving = page.getByRole('dialog', { name: 'Leave Roles Ltd?' });
    await leaving.getByRole('button', { name: 'Leave organisation' }).click();
    await expect(leaving.getByRole('alert')).toContainText('An organisation needs at least one owner.');
    await leaving.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('the organisation is renamed', async () => {
    await page.getByLabel('Name', { exact: true }).fill('New Name');
    await page.getByRole('button', { name: 'Save name' }).click();
    await noticed(page, 'The organisation is now called “New Name”.');
    await expect(switcher(page)).toHaveText('New Name');
  });

  await test.step('who removes members by keyboard goes on at the next one', async () => {
    const buttons = page
      .getByRole('table')
      .first()
      .getByRole('button', { name: /^(Remove|Leave)/ });
    await expect(buttons).toHaveCount(4);
    const removeOne = async (name: string) => {
      await page.getByRole('button', { name: `Remove ${name}` }).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: `Remove ${name}?` });
      await dialog.getByRole('button', { name: 'Remove' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('rowheader', { name })).toHaveCount(0);
    };
    await removeOne('The hr');
    await expect(buttons.nth(0)).toBeFocused();
    // Behind the last one there is none: the one before it.
    await removeOne('The viewer');
    await expect(buttons).toHaveCount(2);
    await expect(buttons.last()).toBeFocused();
  });

  const other = await newcomer();
  await test.step('another member becomes an owner', async () => {
    await enter(other, second);
    await other.goto(members);
    await expect(other.getByText('Only owners may invite members and change roles.')).toBeVisible();
    await roleOf(page, 'The sales_lead').selectOption('Owner');
    await noticed(page, 'The sales_lead now has the role “Owner”.');
  });

  await test.step('now one of the two may leave', async () => {
    await page.getByRole('button', { name: 'Leave organisation' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave organisation' }).click();
    await expect(title(page, 'Create an organisation')).toBeVisible();
    await noticed(page, 'You have left New Name.');
    await walk(page, members);
    await expect(title(page, 'Page not found')).toBeVisible();
  });

  await test.step('the other one may do what owners may, and is the last', async () => {
    await other.reload();
    await expect(other.getByRole('row')).toHaveCount(2);
    await expect(roleOf(other, 'The sales_lead')).toHaveValue('owner');
    await other.getByRole('button', { name: 'Leave organisation' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Leave organisation' }).click();
    await expect(other.getByRole('dialog').getByRole('alert')).toContainText('at least one owner');
  });

  await test.step('which leaves only to delete it, by typing its name', async () => {
    await other.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await other.getByRole('button', { name: 'Delete organisation …' }).click();
    const dialog = other.getByRole('dialog', { name: 'Delete New Name?' });
    await dialog.getByRole('textbox').fill('Roles Ltd');
    await dialog.getByRole('button', { name: 'Delete for good' }).click();
    await expect(dialog.getByText('Please type exactly these words.')).toBeVisible();
    await dialog.getByRole('textbox').fill('New Name');
    await dialog.getByRole('button', { name: 'Delete for good' }).click();
    await expect(title(other, 'Create an organisation')).toBeVisible();
    await noticed(other, 'New Name has been deleted.');
  });
});
