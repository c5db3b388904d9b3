import { newMember } from '../support/people';
import { DEMO_FILE, enter, newWorkplace } from './support/arrange';
import { noticed } from './support/people';
import { expect, test } from './support/test';
import { walk } from './support/walk';

test('a change manager lets a CRM push readings; the owner sets which teams are shown', async ({
  page,
  backend,
}) => {
  const { owner, organisation, programme } = await newWorkplace(backend, DEMO_FILE.en);
  const manager = await newMember(backend, owner, organisation, 'change_manager');
  await enter(page, manager);
  await page.goto(`${programme}/indicators`);
  await page.getByRole('link', { name: 'Have a CRM push readings' }).click();
  await expect(page.getByRole('link', { name: 'Indicators', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );

  const field = page.getByRole('textbox', { name: 'New token' });
  /** Sends the call of the page as a CRM would, with this token in its place. */
  const push = async (token: string) => {
    const call = await page.getByText('ingest_observations').innerText();
    const [, url = ''] = /curl "([^"]*)"/.exec(call) ?? [];
    const [, apikey = ''] = /apikey: ([^"]*)"/.exec(call) ?? [];
    const [, body = ''] = /-d '([^']*)'/.exec(call) ?? [];
    const response = await fetch(url, {
      method: 'POST',
      headers: { apikey, 'content-type': 'application/json' },
      body: body.replace('YOUR-TOKEN', token),
    });
    return response.status;
  };

  const first = await test.step('the token is made, and the call of the page works with it', async () => {
    await page.getByRole('button', { name: 'Create token' }).click();
    await expect(field).toHaveValue(/^[\w-]{43}$/);
    const token = await field.inputValue();
    await expect(page.getByText('never', { exact: true })).toBeVisible();
    expect(await push(token)).toBe(200);
    await page.reload();
    await expect(page.getByText('never', { exact: true })).toHaveCount(0);
    await expect(field).toHaveCount(0);
    return token;
  });

  await test.step('a new one ends the old, and revoking ends both', async () => {
    await page.getByRole('button', { name: 'Replace token …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    await expect(field).toHaveValue(/^[\w-]{43}$/);
    const second = await field.inputValue();
    expect(await push(first)).toBe(400);
    expect(await push(second)).toBe(200);
    await page.getByRole('button', { name: 'Revoke token …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await expect(page.getByRole('button', { name: 'Create token' })).toBeVisible();
    expect(await push(second)).toBe(400);
  });

  await test.step('the owner raises the smallest team, and smaller ones are not shown any more', async () => {
    await enter(page, owner);
    await page.goto(`${programme}/indicators`);
    const kam = page.getByText('Key account management has fewer than 12 people', { exact: false });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indicators');
    await expect(kam).toHaveCount(0);
    await walk(page, `/o/${organisation}/members`);
    await page.getByLabel('Smallest team shown by itself (people)').fill('12');
    await page.getByRole('button', { name: 'Save size' }).click();
    await noticed(page, 'Readings are now shown for teams of 12 people or more.');
    await walk(page, `${programme}/indicators`);
    await expect(page.getByText('fewer than 12 people', { exact: false })).toBeVisible();
  });
});
