import { foundOrganisation, newMember, newPerson } from '../support/people';
import { enter } from './support/arrange';
import { noticed, title } from './support/people';
import { expect, test, type Page } from './support/test';

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

test('whoever founds another organisation is known by name, in the demo too', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Explore the demo' }).click();
  await switcher(page).click();
  await page.getByRole('menuitem', { name: 'New organisation' }).click();
  await expect(page.getByLabel('Your name')).toHaveValue('Andrea Brandt');
  await expect(page.getByLabel('Your name')).toHaveAttribute('required');
});

test('roles change at once; the last owner can neither step down nor leave', async ({
  page,
  backend,
  newcomer,
}) => {
  const owner = await newPerson(backend, 'owner');
  const organisation = await foundOrganisation(owner, 'Roles Ltd');
  const viewer = await newMember(backend, owner, organisation, 'viewer');
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

  const other = await newcomer();
  await test.step('a viewer becomes an owner, and may then do what owners may', async () => {
    await enter(other, viewer);
    await other.goto(members);
    await expect(other.getByText('Only owners may invite members and change roles.')).toBeVisible();
    await roleOf(page, 'The viewer').selectOption('Owner');
    await noticed(page, 'The viewer now has the role “Owner”.');
    await other.reload();
    await expect(roleOf(other, 'The viewer')).toHaveValue('owner');
  });

  await test.step('now one of the two may leave', async () => {
    await page.getByRole('button', { name: 'Leave organisation' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave organisation' }).click();
    await expect(title(page, 'Create an organisation')).toBeVisible();
    await noticed(page, 'You have left Roles Ltd.');
    await page.goto(members);
    await expect(title(page, 'Page not found')).toBeVisible();
  });

  await test.step('and the other one is the last', async () => {
    await other.reload();
    await expect(other.getByRole('row')).toHaveCount(2);
    await other.getByRole('button', { name: 'Leave organisation' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Leave organisation' }).click();
    await expect(other.getByRole('dialog').getByRole('alert')).toContainText('at least one owner');
  });
});

test('who removes members by keyboard goes on at the next one', async ({ page, backend }) => {
  const owner = await newPerson(backend, 'owner');
  const organisation = await foundOrganisation(owner, 'Leaving Ltd');
  await newMember(backend, owner, organisation, 'hr');
  await newMember(backend, owner, organisation, 'viewer');
  await enter(page, owner);
  await page.goto(`/o/${organisation}/members`);
  const buttons = page
    .getByRole('table')
    .first()
    .getByRole('button', { name: /^(Remove|Leave)/ });
  await expect(buttons).toHaveCount(3);
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
  await removeOne('The viewer');
  await expect(buttons).toHaveCount(1);
  await expect(buttons.first()).toBeFocused();
});

test('an organisation is renamed, and deleted by typing its name', async ({ page, backend }) => {
  const owner = await newPerson(backend, 'owner');
  const organisation = await foundOrganisation(owner, 'Old Name');
  await enter(page, owner);
  await page.goto(`/o/${organisation}/members`);

  await page.getByLabel('Name', { exact: true }).fill('New Name');
  await page.getByRole('button', { name: 'Save name' }).click();
  await noticed(page, 'The organisation is now called “New Name”.');
  await expect(switcher(page)).toHaveText('New Name');

  await page.getByRole('button', { name: 'Delete organisation …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete New Name?' });
  await dialog.getByRole('textbox').fill('Old Name');
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(dialog.getByText('Please type exactly these words.')).toBeVisible();
  await dialog.getByRole('textbox').fill('New Name');
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(title(page, 'Create an organisation')).toBeVisible();
  await noticed(page, 'New Name has been deleted.');
});
