import { foundOrganisation, newPerson } from '../support/people';
import { newAddress } from './support/arrange';
import { noticed, signIn, signOut, signUp, title } from './support/people';
import { expect, test } from './support/test';

test('sign up, found an organisation, sign out, sign in', async ({ page }) => {
  const nora = { name: 'Nora Newcomer', email: newAddress('nora') };
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
    await expect(page.getByRole('alert')).toHaveText(
      'E-mail address and password do not match. Please check both.',
    );
    await expect(page.getByLabel('E-mail address')).toHaveValue(nora.email);
    await signIn(page, nora.email);
    await expect(title(page, 'Programmes')).toBeVisible();
  });
});

test('whether an address has an account is told to nobody', async ({ page, backend }) => {
  const known = await newPerson(backend, 'known');
  await page.goto('/sign-up');
  await signUp(page, { name: 'Curious', email: known.email });
  await expect(page.getByRole('alert')).toContainText('No account could be created with these details.');

  await page.goto('/sign-in');
  await signIn(page, newAddress('nobody'));
  await expect(page.getByRole('alert')).toContainText('E-mail address and password do not match.');

  for (const email of [known.email, newAddress('nobody')]) {
    await page.goto('/forgot-password');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByRole('button', { name: 'Send link' }).click();
    await expect(title(page, 'Please look at your e-mails')).toBeVisible();
    await expect(page.getByText(`If there is an account for ${email}`)).toBeVisible();
  }
});

test('a forgotten password is replaced by the link in the terminal, once', async ({ page, backend }) => {
  const paul = await newPerson(backend, 'paul');
  await foundOrganisation(paul, 'Paul Ltd');
  const changed = 'quite another sentence this time';
  const link = () =>
    backend
      .printed()
      .split(`For ${paul.email}`)[1]
      ?.match(/https?:\S+/)?.[0];

  await test.step('it is asked for, and printed', async () => {
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Forgotten your password?' }).click();
    await expect(title(page, 'Forgotten your password?')).toBeVisible();
    await page.getByLabel('E-mail address').fill(paul.email);
    await page.getByRole('button', { name: 'Send link' }).click();
    await expect(page.getByText('the link is printed in the terminal')).toBeVisible();
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
    await signIn(page, paul.email, paul.password);
    await expect(page.getByRole('alert')).toContainText('do not match');
    await signIn(page, paul.email, changed);
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

test('a link that somebody else has made leads nobody away after signing in', async ({ page, backend }) => {
  const rita = await newPerson(backend, 'rita');
  await page.goto('/sign-in?next=https://elsewhere.example/');
  await signIn(page, rita.email, rita.password);
  await expect(title(page, 'Create an organisation')).toBeVisible();
});

test('an account is deleted with its password, and what nobody else is in goes along when agreed to', async ({
  page,
  backend,
}) => {
  const person = await newPerson(backend, 'leaving');
  await foundOrganisation(person, 'Lonely Ltd');
  await page.goto('/sign-in');
  await signIn(page, person.email, person.password);
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
    await expect(page.getByRole('alert')).toHaveText(
      'E-mail address and password do not match. Please check both.',
    );
  });

  await test.step('whose work the app contains is open to everybody', async () => {
    await page.getByRole('link', { name: 'Licences' }).click();
    await expect(title(page, 'Licences')).toBeVisible();
    await page.getByText(/^date-holidays \d/).click();
    await expect(page.getByText('https://de.wikipedia.org/wiki/Feiertage_in_Deutschland')).toBeVisible();
  });
});
