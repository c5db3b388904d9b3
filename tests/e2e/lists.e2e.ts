import { enter, newWorkplace } from './support/arrange';
import { title } from './support/people';
import { expect, test, type Page } from './support/test';

const bar = (page: Page) => page.getByRole('region', { name: 'Last edit' });
const saved = (page: Page) => expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();
const goalTitles = (page: Page) => page.getByRole('rowheader').allTextContents();

test('goals are typed, pasted, moved, renamed, deleted, and all of it taken back', async ({
  page,
  backend,
}) => {
  const { owner, programme } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`${programme}/goals`);
  await expect(title(page, 'Strategic goals')).toBeVisible();
  const before = await goalTitles(page);
  const field = page.getByRole('textbox', { name: 'Another strategic goal …' });

  await test.step('typing goes on after Enter', async () => {
    await field.fill('First');
    await field.press('Enter');
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    await field.fill('Second');
    await field.press('Enter');
    await saved(page);
    await expect(page.getByRole('rowheader')).toHaveText([...before, 'First', 'Second']);
  });

  await test.step('a list from a spreadsheet names what makes no sense', async () => {
    await page.getByRole('button', { name: 'Paste a list' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a list' });
    await dialog.getByRole('textbox', { name: 'Rows' }).fill(`Title\nThird\n${'x'.repeat(301)}\nFourth`);
    await expect(dialog.getByText('Row 3, column 1 (Title): is too long')).toBeVisible();
    await dialog.getByRole('button', { name: 'Add 2 entries, leave out the rest' }).click();
    await saved(page);
    await expect(page.getByRole('rowheader')).toHaveText([...before, 'First', 'Second', 'Third', 'Fourth']);
  });

  await test.step('moved by keyboard, it stays there', async () => {
    await page.getByRole('checkbox', { name: 'Select “Fourth”' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await saved(page);
    await page.reload();
    await expect(page.getByRole('rowheader', { name: 'Fourth' })).toBeVisible();
    await expect(page.getByRole('rowheader')).toHaveText([...before, 'First', 'Second', 'Fourth', 'Third']);
  });

  await test.step('renamed where it stands', async () => {
    await page.getByRole('checkbox', { name: 'Select “Fourth”' }).focus();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Best');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader', { name: 'Best' })).toBeVisible();
    await saved(page);
  });

  await test.step('several deleted at once come back at once', async () => {
    await page.getByRole('checkbox', { name: 'Select “First”' }).click();
    await page.getByRole('checkbox', { name: 'Select “Third”' }).click({ modifiers: ['Shift'] });
    await page
      .getByRole('region', { name: 'Selected entries' })
      .getByRole('button', { name: 'Delete' })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('rowheader', { name: 'First' })).toHaveCount(0);
    await saved(page);
    await bar(page).getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('rowheader', { name: 'Best' })).toBeVisible();
    await saved(page);
    await page.reload();
    await expect(page.getByRole('rowheader', { name: 'Third', exact: true })).toBeVisible();
    await expect(page.getByRole('rowheader')).toHaveText([...before, 'First', 'Second', 'Best', 'Third']);
  });
});

test('many conditions are changed at once, as one step', async ({ page, backend }) => {
  const { owner, programme } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`${programme}/conditions`);
  await page.getByRole('checkbox', { name: /^Select all/ }).click();
  await page.getByRole('region', { name: 'Selected entries' }).getByLabel('Strength').selectOption('1');
  await saved(page);
  await expect(bar(page)).toContainText('26 entries changed');
  await expect(bar(page)).toContainText(/Index \d+ → \d+/);
  await page.keyboard.press('Control+z');
  await expect(bar(page)).toContainText('Taken back');
  await saved(page);
  await page.reload();
  const strength = page.getByRole('group', { name: /^Strength – Commission on the order value/ });
  await expect(strength.getByRole('radio', { name: '5 of 5' })).toBeChecked();
});

test('a condition deleted with its ratings comes back with them', async ({ page, backend }) => {
  const { owner, programme } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`${programme}/conditions/provision`);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/\d ratings go with it/);
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(title(page, 'Framework conditions')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Commission on the order value/ })).toHaveCount(0);
  await saved(page);
  await bar(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: /^Commission on the order value/ })).toBeVisible();
  await saved(page);
  await page.goto(`${programme}/finding/C01/provision/bedarf`);
  await expect(title(page, /rewards the opposite/)).toBeVisible();
});

test('teams are added and changed where they stand; one that is named stays', async ({ page, backend }) => {
  const { owner, organisation } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`/o/${organisation}/teams`);
  await expect(title(page, 'Teams')).toBeVisible();
  await page.getByRole('textbox', { name: 'Another team …' }).fill('Service');
  await page.keyboard.press('Enter');
  const headcount = page.getByRole('textbox', { name: 'Headcount of “Service”' });
  await headcount.fill('many');
  await expect(headcount).toHaveAccessibleDescription('Please enter a whole number.');
  await headcount.fill('12');
  await headcount.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Team that “Service” belongs to' })).toBeFocused();
  await page.reload();
  await expect(headcount).toHaveValue('12');

  await page.getByRole('button', { name: 'Delete “Service”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(headcount).toHaveCount(0);
  await page.getByRole('button', { name: /^Delete “.*Key Account.*”/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('dialog')).toContainText('This team is still named');
});
