import { enter, newWorkplace } from './support/arrange';
import { title } from './support/people';
import { expect, test, type Page } from './support/test';
import { walk } from './support/walk';

const bar = (page: Page) => page.getByRole('region', { name: 'Last edit' });
const saved = (page: Page) => expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();

test('goals are typed, pasted, moved, renamed, deleted, and all of it taken back', async ({
  page,
  backend,
}) => {
  const { owner, programme } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`${programme}/goals`);
  await expect(title(page, 'Strategic goals')).toBeVisible();
  const titles = page.getByRole('rowheader');
  const before = await titles.allTextContents();
  const field = page.getByRole('textbox', { name: 'Another strategic goal …' });

  await test.step('typing goes on after Enter', async () => {
    await field.fill('First');
    await field.press('Enter');
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    await field.fill('Second');
    await field.press('Enter');
    await saved(page);
    await expect(titles).toHaveText([...before, 'First', 'Second']);
  });

  await test.step('a list from a spreadsheet names what makes no sense', async () => {
    await page.getByRole('button', { name: 'Paste a list' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a list' });
    await dialog.getByRole('textbox', { name: 'Rows' }).fill(`Title\nThird\n${'x'.repeat(301)}\nFourth`);
    await expect(dialog.getByText('Row 3, column 1 (Title): is too long')).toBeVisible();
    await dialog.getByRole('button', { name: 'Add 2 entries, leave out the rest' }).click();
    await saved(page);
    await expect(titles).toHaveText([...before, 'First', 'Second', 'Third', 'Fourth']);
  });

  await test.step('moved by keyboard, it stays there', async () => {
    await page.getByRole('checkbox', { name: 'Select “Fourth”' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await saved(page);
    await page.reload();
    await expect(page.getByRole('rowheader', { name: 'Fourth' })).toBeVisible();
    await expect(titles).toHaveText([...before, 'First', 'Second', 'Fourth', 'Third']);
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
    await expect(titles).toHaveText([...before, 'First', 'Second', 'Best', 'Third']);
  });
});

test('conditions are changed at once, deleted with their ratings, added in a dialog, and all of it taken back', async ({
  page,
  backend,
}) => {
  const { owner, programme } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`${programme}/conditions`);

  await test.step('many are changed at once, as one step', async () => {
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

  await test.step('one that is deleted with its ratings comes back with them', async () => {
    await walk(page, `${programme}/conditions/provision`);
    await page
      .getByRole('button', { name: /^More about/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Delete …' }).click();
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

  await test.step('what the dialog adds is taken back and done again on the page it leads to', async () => {
    await walk(page, `${programme}/conditions`);
    await page.getByRole('button', { name: 'Add a framework condition' }).click();
    const dialog = page.getByRole('dialog', { name: 'New framework condition' });
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Bonus for contracts');
    await dialog.getByRole('combobox', { name: 'Category' }).selectOption('Recognition and bonus');
    await dialog.getByRole('button', { name: 'Add a framework condition' }).click();
    await expect(title(page, 'Bonus for contracts')).toBeVisible();
    await expect(bar(page)).toContainText('Entry added');
    await saved(page);

    await page.keyboard.press('Control+z');
    await expect(title(page, 'Bonus for contracts')).toHaveCount(0);
    await expect(bar(page)).toContainText('Taken back: Entry added');
    await page.keyboard.press('Control+y');
    await expect(title(page, 'Bonus for contracts')).toBeVisible();
    await saved(page);
    await page.reload();
    await expect(title(page, 'Bonus for contracts')).toBeVisible();
  });
});

test('teams are typed, pasted, changed, moved, deleted, and all of it taken back', async ({
  page,
  backend,
}) => {
  const { owner, organisation } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`/o/${organisation}/teams`);
  await expect(title(page, 'Teams')).toBeVisible();
  const names = page.getByRole('rowheader');
  await expect(names).not.toHaveCount(0);
  const before = await names.allTextContents();
  const field = page.getByRole('textbox', { name: 'Another team …' });
  const headcount = (team: string) => page.getByRole('textbox', { name: `Headcount of “${team}”` });

  await test.step('one is typed and changed where it stands', async () => {
    await field.fill('Service');
    await field.press('Enter');
    await expect(field).toBeFocused();
    await headcount('Service').fill('many');
    await expect(headcount('Service')).toHaveAccessibleDescription('Please enter a whole number.');
    await headcount('Service').fill('12');
    await headcount('Service').press('Tab');
    await expect(page.getByRole('combobox', { name: 'Team that “Service” belongs to' })).toBeFocused();
    await saved(page);
    await page.reload();
    await expect(headcount('Service')).toHaveValue('12');
  });

  await test.step('a list from a spreadsheet brings headcounts along', async () => {
    await page.getByRole('button', { name: 'Paste a list' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a list' });
    await dialog
      .getByRole('textbox', { name: 'Rows' })
      .fill('Team\tHeadcount\nNorth\t1.200\nSouth\tmany\nEast\t');
    await expect(dialog.getByText('Row 3, column 2 (Headcount): “many” is not understood')).toBeVisible();
    await dialog.getByRole('button', { name: 'Add 2 entries, leave out the rest' }).click();
    await expect(names).toHaveText([...before, 'Service', 'North', 'East']);
    await expect(headcount('North')).toHaveValue('1200');
    await saved(page);
  });

  await test.step('renamed and moved by keyboard', async () => {
    await page.getByRole('checkbox', { name: 'Select “East”' }).focus();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Team', exact: true }).fill('West');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Select “West”' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(names).toHaveText([...before, 'Service', 'West', 'North']);
    await saved(page);
  });

  await test.step('several change as one step, which the keyboard takes back and does again', async () => {
    await page.getByRole('checkbox', { name: 'Select “West”' }).click();
    await page.getByRole('checkbox', { name: 'Select “North”' }).click({ modifiers: ['Shift'] });
    const bulk = page.getByRole('region', { name: 'Selected entries' });
    await bulk.getByLabel('Belongs to').selectOption('Service');
    const parent = page.getByRole('combobox', { name: 'Team that “North” belongs to' });
    await expect(parent.locator('option:checked')).toHaveText('Service');
    await saved(page);
    await bulk.getByRole('button', { name: 'Clear selection' }).click();
    await page.keyboard.press('Control+z');
    await expect(bar(page)).toContainText('Taken back: 2 entries changed');
    await expect(parent).toHaveValue('');
    await page.keyboard.press('Control+y');
    await expect(bar(page)).toContainText('Done again: 2 entries changed');
    await expect(parent.locator('option:checked')).toHaveText('Service');
    await saved(page);
  });

  await test.step('one is deleted without a question, the focus goes on, and it comes back as it was', async () => {
    await page.getByRole('button', { name: 'More about “West”' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(names).toHaveText([...before, 'Service', 'North']);
    await expect(page.getByRole('checkbox', { name: 'Select “North”' })).toBeFocused();
    await saved(page);
    await page.keyboard.press('Control+z');
    await expect(names).toHaveText([...before, 'Service', 'West', 'North']);
    await saved(page);
    await page.reload();
    const parent = page.getByRole('combobox', { name: 'Team that “West” belongs to' });
    await expect(parent.locator('option:checked')).toHaveText('Service');
  });

  await test.step('one that is named stays, with what names it', async () => {
    await page.getByRole('button', { name: /^More about “.*Key Account/ }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(
      page.getByText(
        'A team that a behaviour, a measure, a blackout period, a reading or another team names',
      ),
    ).toBeVisible();
    await expect(names).toHaveText([...before, 'Service', 'West', 'North']);
    await expect(bar(page).getByRole('button', { name: 'Undo' })).toHaveCount(0);
  });
});

test('filters that leave nothing say so, and lead back', async ({ onlooker: { page, programme } }) => {
  for (const list of ['behaviours', 'conditions']) {
    await walk(page, `${programme}/${list}?search=zzzz`);
    await expect(page.getByRole('status').filter({ hasText: /^0 of \d+/ })).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
    await expect(page).toHaveURL(new RegExp(`${list}$`));
    await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
  }
});
