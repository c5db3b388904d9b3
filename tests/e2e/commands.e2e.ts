import { enter, newWorkplace } from './support/arrange';
import { accessibilityViolations } from './support/axe';
import { noticed, title } from './support/people';
import { expect, test, type Page } from './support/test';
import { walk } from './support/walk';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search and commands' });
const shortcuts = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
}

test('everything by name, and all keys there are, by keyboard alone', async ({ page, backend }) => {
  const { owner, organisation, programme } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`/o/${organisation}/programmes`);
  await expect(title(page, 'Programmes')).toBeVisible();

  await test.step('a condition of a programme one is not in', async () => {
    await find(page, 'order commission');
    await expect(page.getByRole('option', { selected: true })).toHaveText(
      'Commission on the order value of machines',
    );
    await page.keyboard.press('Enter');
    await expect(title(page, 'Commission on the order value of machines')).toBeFocused();
    await expect(page).toHaveURL(`${programme}/conditions/provision`);
  });

  await test.step('a finding of the programme', async () => {
    await find(page, 'rewards opposite clarify needs');
    await expect(
      page.getByRole('group', { name: 'Findings of this programme' }).getByRole('option').first(),
    ).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /rewards the opposite of “Clarify needs/,
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  await test.step('a page, and what was used lately comes first the next time', async () => {
    await find(page, 'target behaviours');
    await page.keyboard.press('Enter');
    await expect(title(page, 'Target behaviours')).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('group', { name: 'Used recently' }).getByRole('option')).toHaveText([
      'Target behaviours',
      'Commission on the order value of machines',
    ]);
    await page.keyboard.press('Escape');
  });

  await test.step('something to do', async () => {
    await find(page, 'add condition');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New framework condition' });
    await expect(dialog.getByRole('textbox').first()).toBeFocused();
    // Behind a form that holds the focus, nothing else opens.
    await page.keyboard.press('Control+k');
    await expect(field(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await find(page, 'programme details');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByLabel('Name')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('another language', async () => {
    await find(page, 'deutsch');
    await page.keyboard.press('Enter');
    await expect(title(page, 'Zielverhalten')).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Suche und Befehle' }).fill('language english');
    await page.keyboard.press('Enter');
    await expect(title(page, 'Target behaviours')).toBeVisible();
  });

  await test.step('? shows all keys; single ones can be turned off, and stay so', async () => {
    await walk(page, `${programme}/findings`);
    const links = page.getByRole('list', { name: 'Findings' }).getByRole('link');
    await expect(links.first()).toBeVisible();
    await page.keyboard.press('j');
    await expect(links.first()).toBeFocused();

    await page.keyboard.press('?');
    const here = shortcuts(page).getByRole('table', { name: 'On this page' });
    await expect(here.getByRole('row', { name: 'Next finding in the list' })).toContainText('J');
    await expect(here.getByRole('row', { name: 'Search this list' })).toContainText('/');
    const everywhere = shortcuts(page).getByRole('table', { name: 'Everywhere' });
    await expect(everywhere.getByRole('row', { name: /^Search/ })).toContainText('Ctrl+K');
    expect(await accessibilityViolations(page)).toEqual([]);

    await shortcuts(page).getByRole('checkbox', { name: 'Single keys as shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await expect(links.first()).toBeFocused();
    await expect(shortcuts(page)).toHaveCount(0);

    await page.reload();
    await expect(links.first()).toBeVisible();
    const menu = page.getByRole('button', { name: 'Account and display' });
    await menu.click();
    const choice = page.getByRole('menuitemcheckbox', { name: 'Single keys as shortcuts' });
    await expect(choice).not.toBeChecked();
    await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
    await expect(shortcuts(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();

    await find(page, 'turn on single keys');
    await page.keyboard.press('Enter');
    await noticed(page, 'Single keys are shortcuts again.');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  });
});

test('the palette gives the focus back to where it was', async ({ onlooker }) => {
  const { page, organisation } = onlooker;
  await walk(page, `/o/${organisation}/members`);
  const invite = page.getByRole('button', { name: 'Invite somebody' });
  await invite.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(invite).toBeFocused();

  const button = page.getByRole('button', { name: 'Search', exact: true });
  await button.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('from finding to finding by J and K', async ({ onlooker }) => {
  const { page, programme } = onlooker;
  await walk(page, `${programme}/finding/C01/provision/bedarf`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/Clarify needs/);
  const first = await heading.innerText();
  await page.keyboard.press('j');
  await expect(heading).not.toHaveText(first);
  await page.keyboard.press('k');
  await expect(heading).toHaveText(first);
});
