import { foundOrganisation, newPerson } from '../support/people';
import { enter, importFile, newAddress } from './support/arrange';
import { noticed, signUp, title } from './support/people';
import { expect, test, type Page } from './support/test';
import { walk } from './support/walk';

const FILE = 'tests/fixtures/programmes/kerr.json';
const PROGRAMME = /rewarding A, while hoping for B/;

/** Invites somebody on the members page; answers the link. */
async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mail address').fill(email);
  await dialog.getByRole('radio', { name: role }).check();
  await dialog.getByRole('button', { name: 'Create link' }).click();
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeFocused();
  const link = await dialog.getByLabel('Invitation link').inputValue();
  await dialog.getByRole('button', { name: 'Done' }).click();
  return link;
}

test('the invited sees exactly what the role allows, until removed; an invitation is withdrawn, replaced, misdirected', async ({
  page,
  backend,
  newcomer,
}) => {
  const ada = await newPerson(backend, 'ada');
  const organisation = await foundOrganisation(ada, 'Invitation Ltd');
  const programme = await importFile(ada, organisation, FILE);
  const email = newAddress('lena');
  await enter(page, ada);
  await page.goto(`/o/${organisation}/members`);
  const link = await invite(page, email, 'Sales leadership');

  await test.step('the token stands where no server and no history sees it', () => {
    expect(new URL(link).search).toBe('');
    expect(new URL(link).hash).toMatch(/^#token=[\w-]{27,}$/);
  });

  const lena = await newcomer();
  await test.step('she follows the link, makes an account and accepts', async () => {
    await lena.goto(link);
    await expect(title(lena, 'Invitation to Invitation Ltd')).toBeVisible();
    await expect(lena.getByText('Sales leadership')).toBeVisible();
    expect(lena.url()).not.toContain('token');
    await lena.getByRole('link', { name: 'Create an account' }).click();
    await expect(lena.getByLabel('E-mail address')).toHaveValue(email);
    await signUp(lena, { name: 'Lena Lead', email });
    await lena.getByRole('button', { name: 'Accept invitation' }).click();
    await expect(title(lena, 'Programmes')).toBeVisible();
    await noticed(lena, 'You are now a member of Invitation Ltd.');
  });

  await test.step('she reads the programme, and is offered nothing that would change it', async () => {
    await expect(lena.getByRole('link', { name: PROGRAMME })).toBeVisible();
    await expect(lena.getByRole('link', { name: 'Import a programme' })).toHaveCount(0);
    await expect(lena.getByRole('button', { name: 'New programme' })).toHaveCount(0);
    await lena.getByRole('button', { name: /^Actions for/ }).click();
    await expect(lena.getByRole('menuitem')).toHaveText(['Export as a file']);
    await walk(lena, `/o/${organisation}/import`);
    await expect(lena.getByText('Only owners and change managers can import a programme.')).toBeVisible();

    await walk(lena, `${programme}/conditions`);
    await lena.getByRole('link', { name: 'Quarterly earnings' }).click();
    await expect(title(lena, 'Quarterly earnings')).toBeVisible();
    await expect(lena.getByText('Your role may read these ratings, not change them.')).toBeVisible();
    await expect(lena.getByRole('radiogroup')).toHaveCount(0);
    await expect(lena.getByRole('textbox')).toHaveCount(0);
    await expect(lena.getByRole('button', { name: 'Edit this condition' })).toHaveCount(0);

    await lena.getByRole('link', { name: 'Findings', exact: true }).click();
    await lena.getByRole('list', { name: 'Findings' }).getByRole('link').first().click();
    await expect(lena.getByRole('heading', { name: 'The rule' })).toBeVisible();
    await expect(lena.getByRole('radiogroup')).toHaveCount(0);
  });

  await test.step('she sees who else is there, and manages nobody', async () => {
    await lena.getByRole('link', { name: 'Members' }).click();
    await expect(lena.getByText('Only owners may invite members and change roles.')).toBeVisible();
    await expect(lena.getByRole('row', { name: /^The owner/ })).toContainText('Owner');
    await expect(lena.getByRole('combobox')).toHaveCount(0);
    await expect(lena.getByRole('button', { name: /Invite|Remove|Delete|Save/ })).toHaveCount(0);
    await expect(lena.getByRole('button', { name: 'Leave organisation' })).toBeVisible();
  });

  await test.step('the link has worked once', async () => {
    await lena.goto(link);
    await expect(title(lena, 'This invitation has been used')).toBeVisible();
  });

  await test.step('removed, she has lost access with her next request', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Remove Lena Lead' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await noticed(page, 'Lena Lead is no longer a member.');
    await lena.goto(programme);
    await expect(title(lena, 'Page not found')).toBeVisible();
    await lena.getByRole('link', { name: 'To the start page' }).click();
    await expect(title(lena, 'Create an organisation')).toBeVisible();
  });

  const victor = await newPerson(backend, 'victor');
  const first = await invite(page, victor.email, 'Viewer');

  await test.step('a new link replaces the old one', async () => {
    const again = page.getByRole('button', { name: `New link for ${victor.email}` });
    await again.click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Copy link' })).toBeFocused();
    const second = await page.getByRole('dialog').getByLabel('Invitation link').inputValue();
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(again).toBeFocused();
    expect(second).not.toBe(first);
    await lena.goto(first);
    await expect(title(lena, 'This invitation has been withdrawn')).toBeVisible();
    await lena.goto(second);
    await expect(title(lena, 'Invitation to Invitation Ltd')).toBeVisible();
  });

  await test.step('whoever is signed in with another address is told so, and stays out', async () => {
    await expect(lena.getByText('You are signed in with a different address')).toBeVisible();
    await lena.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
    await lena.getByRole('link', { name: 'I have an account' }).click();
    await expect(lena.getByLabel('E-mail address')).toHaveValue(victor.email);
    await lena.getByLabel('Password', { exact: true }).fill(victor.password);
    await lena.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(lena.getByRole('button', { name: 'Accept invitation' })).toBeVisible();
  });

  await test.step('withdrawn while it lies open, it cannot be accepted any more', async () => {
    await page.getByRole('button', { name: `Withdraw the invitation to ${victor.email}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await expect(page.getByText('There is no open invitation.')).toBeVisible();
    // The row has taken its buttons with it: the keyboard goes on at the heading above.
    await expect(page.getByRole('heading', { name: 'Open invitations' })).toBeFocused();
    await lena.getByLabel('Your name').fill('Victor');
    await lena.getByRole('button', { name: 'Accept invitation' }).click();
    await expect(title(lena, 'This invitation has been withdrawn')).toBeVisible();
  });

  await test.step('a link that was cut off is not mistaken for anything', async () => {
    await lena.goto(`/invitation#token=${'A'.repeat(40)}`);
    await expect(title(lena, 'This invitation does not exist')).toBeVisible();
  });
});
