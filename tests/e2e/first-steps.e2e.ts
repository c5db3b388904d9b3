import { foundOrganisation, newPerson } from '../support/people';
import { enter, importFile } from './support/arrange';
import { title } from './support/people';
import { expect, test } from './support/test';
import { walk } from './support/walk';

test('an empty programme is described and rated without ever losing one’s place', async ({
  page,
  backend,
}) => {
  const founder = await newPerson(backend, 'founder');
  const organisation = await foundOrganisation(founder, 'First Steps Ltd');
  await enter(page, founder);
  // The bare address of an organisation leads to its programmes.
  await page.goto(`/o/${organisation}`);
  await expect(page).toHaveURL(`/o/${organisation}/programmes`);
  await page.getByRole('button', { name: 'New programme' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('From scratch');
  await page.getByRole('button', { name: 'Create programme' }).click();
  await expect(page).toHaveURL(/\/guide/);

  await test.step('where nothing is described, nothing is found', async () => {
    await page.getByRole('link', { name: 'Findings', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Nothing to assess yet' })).toBeVisible();
    await expect(page.getByText(/Blind spot/)).toHaveCount(0);
  });

  await test.step('every empty list offers to add its first entry', async () => {
    await page.getByRole('link', { name: 'Target behaviours', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'No target behaviours yet' })).toBeVisible();
    await page.getByRole('button', { name: 'Add a target behaviour' }).click();
    const dialog = page.getByRole('dialog', { name: 'New target behaviour' });
    await dialog.getByLabel('Title').fill('Speak up early');
    await dialog.getByRole('button', { name: 'Add a target behaviour' }).click();
    await expect(title(page, 'Speak up early')).toBeVisible();
  });

  await test.step('an unwritten rule is taken for one, unless somebody knows better', async () => {
    await page.getByRole('link', { name: 'Framework conditions', exact: true }).click();
    await page.getByRole('button', { name: 'Add a framework condition' }).click();
    const dialog = page.getByRole('dialog', { name: 'New framework condition' });
    await dialog.getByLabel('Title').fill('Agree with the boss');
    await expect(dialog.getByLabel('Formality')).toHaveValue('official');
    await dialog.getByLabel('Category').selectOption('Unwritten rules');
    await expect(dialog.getByLabel('Formality')).toHaveValue('unofficial');
    await dialog.getByRole('button', { name: 'Add a framework condition' }).click();
    await expect(title(page, 'Agree with the boss')).toBeVisible();
    await expect(page.getByLabel('Formality')).toHaveValue('unofficial');
  });

  await test.step('the first rating brings the first finding; page and focus stay', async () => {
    const heading = await title(page, 'Agree with the boss').elementHandle();
    const inUse = page.getByRole('radiogroup', { name: /^In use: / });
    await inUse.getByRole('radio', { name: /^−3/ }).click();
    await expect(page.getByRole('link', { name: /stands against “Speak up early”/ })).toBeVisible();
    await expect(inUse.getByRole('radio', { name: /^−3/ })).toBeFocused();
    expect(await heading?.evaluate((element) => element.isConnected)).toBe(true);
    await expect(page.getByText('First index: 0')).toBeVisible();
    const clear = await page.getByRole('button', { name: /^Clear the rating: In use/ }).boundingBox();
    expect(Math.min(clear?.width ?? 0, clear?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Delete');
    await expect(page.getByText('no index any more')).toBeVisible();
  });

  await test.step('the overview of another one leads to the questions that could not be assessed', async () => {
    await walk(page, await importFile(founder, organisation, 'tests/fixtures/programmes/kerr.json'));
    await page.getByRole('link', { name: /could not be assessed/ }).click();
    const questions = page.getByRole('heading', { name: /could not be assessed/ });
    await expect(questions).toBeInViewport();
    await expect(page.getByText('No finding here does not mean that all is well')).toBeVisible();
    await expect(
      page.getByText('Cells not rated yet (framework condition × target behaviour): 52 of 80.'),
    ).toBeVisible();
  });
});
