import { newPerson } from '../support/people';
import { newAddress } from './support/arrange';
import { noticed, PASSWORD, signIn, signOut, signUp, title } from './support/people';
import { expect, test } from './support/test';
import { walk } from './support/walk';

const MISMATCH = 'E-mail address and password do not match. Please check both.';

test('an account is made, and nobody else is told of it; a forgotten password is replaced, once', async ({
  page,
  backend,
}) => {
  const nora = { name: 'Nora Newcomer', email: newAddress('nora') };
  const changed = 'quite another sentence this time';
  await page.goto('/');

  await test.step('what is wrong with the form stands at its fields', async () => {
    await page.getByRole('link', { name: 'Create an account' }).click();
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page.getByLabel('Your name')).toBeFocused();
    await expect(page.getByLabel('Your name')).toHaveAccessibleDescription('Please fill this in.');
    await page.getByLabel('Your name').fill(nora.name);
    await page.getByLabel('E-mail address').fill(nora.email);
    await page.getByLabel('Password', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
    await expect(page.getByText('Please use at least 10 characters.')).toBeVisible();
  });

  await test.step('an account leads to an organisation of one’s own', async () => {
    await signUp(page, nora);
    await expect(title(page, 'Create an organisation')).toBeVisible();
    await expect(page.getByLabel('Your name')).toHaveValue(nora.name);
    await page.getByLabel('Name of the organisation').fill('Nora’s Works');
    await page.getByRole('button', { name: 'Create organisation' }).click();
    await expect(title(page, 'Programmes')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'No programme yet' })).toBeVisible();
  });

  await test.step('signed out, nothing can be seen any more', async () => {
    const inside = page.url();
    await signOut(page);
    await page.goto(inside);
    await expect(title(page, 'Sign in')).toBeVisible();
  });

  await test.step('a wrong password is refused and the address kept; the right one leads back', async () => {
    await signIn(page, nora.email, 'not the password');
    await expect(page.getByRole('alert')).toHaveText(MISMATCH);
    await expect(page.getByLabel('E-mail address')).toHaveValue(nora.email);
    await signIn(page, nora.email);
    await expect(title(page, 'Programmes')).toBeVisible();
    await signOut(page);
  });

  await test.step('whether an address has an account is told to nobody', async () => {
    await walk(page, '/sign-up');
    await signUp(page, { name: 'Curious', email: nora.email });
    await expect(page.getByRole('alert')).toContainText('No account could be created with these details.');
    await walk(page, '/sign-in');
    await signIn(page, newAddress('nobody'));
    await expect(page.getByRole('alert')).toHaveText(MISMATCH);
  });

  const link = () =>
    backend
      .printed()
      .split(`For ${nora.email}`)[1]
      ?.match(/https?:\S+/)?.[0];
  await test.step('nor by asking for another password; only the terminal has the link', async () => {
    for (const email of [newAddress('nobody'), nora.email]) {
      await walk(page, '/sign-in');
      await page.getByRole('link', { name: 'Forgotten your password?' }).click();
      await expect(title(page, 'Forgotten your password?')).toBeVisible();
      await page.getByLabel('E-mail address').fill(email);
      await page.getByRole('button', { name: 'Send link' }).click();
      await expect(title(page, 'Please look at your e-mails')).toBeVisible();
      await expect(page.getByText(`If there is an account for ${email}`)).toBeVisible();
      await expect(page.getByText('the link is printed in the terminal')).toBeVisible();
    }
    await expect.poll(link).toBeDefined();
  });

  await test.step('it opens the page for a new one, which then counts', async () => {
    await page.goto(link() ?? '');
    await expect(title(page, 'Set a new password')).toBeVisible();
    expect(page.url()).not.toContain('access_token');
    await page.getByLabel('New password').fill(changed);
    await page.getByRole('button', { name: 'Save password' }).click();
    await noticed(page, 'Your new password has been saved.');
    await expect(title(page, 'Programmes')).toBeVisible();
    await signOut(page);
    await signIn(page, nora.email, PASSWORD);
    await expect(page.getByRole('alert')).toContainText('do not match');
    await signIn(page, nora.email, changed);
    await expect(title(page, 'Programmes')).toBeVisible();
    await signOut(page);
  });

  await test.step('it has worked once', async () => {
    await page.goto(link() ?? '');
    await expect(title(page, 'This link no longer works')).toBeVisible();
    await page.getByRole('link', { name: 'Ask for a new link' }).click();
    await expect(title(page, 'Forgotten your password?')).toBeVisible();
  });
});

test('an account is deleted with its password, and what nobody else is in goes along when agreed to', async ({
  page,
  backend,
}) => {
  const person = await newPerson(backend, 'leaving');

  await test.step('a link that somebody else has made leads nobody away after signing in', async () => {
    await page.goto('/sign-in?next=https://elsewhere.example/');
    await signIn(page, person.email, person.password);
    await expect(title(page, 'Create an organisation')).toBeVisible();
    await page.getByLabel('Your name').fill('Rita');
    await page.getByLabel('Name of the organisation').fill('Lonely Ltd');
    await page.getByRole('button', { name: 'Create organisation' }).click();
    await expect(title(page, 'Programmes')).toBeVisible();
  });

  await page.getByRole('button', { name: 'Account and display' }).click();
  await page.getByRole('menuitem', { name: 'Your account' }).click();
  await expect(title(page, 'Your account')).toBeFocused();
  await expect(page.getByRole('listitem')).toHaveText('Lonely Ltd');
  const submit = page.getByRole('button', { name: 'Delete the account for good' });
  const agree = page.getByLabel('Delete these organisations with all their programmes, too');

  await test.step('not without having agreed, nor with another password', async () => {
    await submit.click();
    await expect(agree).toBeFocused();
    await expect(agree).toHaveAccessibleDescription('Please tick this if you want to go on.');
    await agree.check();
    await page.getByLabel('Your password').fill('not the password');
    await submit.click();
    await expect(page.getByRole('alert')).toHaveText('This is not your password.');
    await expect(agree).not.toBeChecked();
  });

  await test.step('then it is gone', async () => {
    await agree.check();
    await page.getByLabel('Your password').fill(person.password);
    await submit.click();
    await noticed(page, 'Your account has been deleted.');
    await expect(title(page, 'Sign in')).toBeVisible();
    await signIn(page, person.email, person.password);
    await expect(page.getByRole('alert')).toHaveText(MISMATCH);
  });

  await test.step('whose work the app contains is open to everybody', async () => {
    await page.getByRole('link', { name: 'Licences' }).click();
    await expect(title(page, 'Licences')).toBeVisible();
    await page.getByText(/^date-holidays \d/).click();
    await expect(page.getByText('https://de.wikipedia.org/wiki/Feiertage_in_Deutschland')).toBeVisible();
  });
});
