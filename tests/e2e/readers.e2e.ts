import { newMember } from '../support/people';
import { enter, newWorkplace } from './support/arrange';
import { title } from './support/people';
import { expect, test } from './support/test';
import { walk } from './support/walk';

test('who may only read the ratings sees and tries them, and is told kindly what is not for the role', async ({
  page,
  backend,
}) => {
  const { owner, organisation, programme } = await newWorkplace(backend);
  await enter(page, await newMember(backend, owner, organisation, 'hr'));
  await page.goto(`${programme}/stakeholders?selected=leitungsued`);

  await test.step('stakeholders are neither shown nor offered', async () => {
    await expect(title(page, 'This page is not for your role')).toBeVisible();
    await expect(page.getByText('Head of Region')).toHaveCount(0);
    await page.getByRole('link', { name: 'To the overview' }).click();
    await expect(title(page, 'From selling machines to selling solutions')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Framework conditions' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Stakeholders' })).toHaveCount(0);
  });

  await test.step('other ratings are tried, and none is kept', async () => {
    await walk(page, `${programme}/behaviours/bedarf`);
    const trial = page.getByRole('status').filter({ hasText: 'Trial' });
    // What the mouse rests on would say why it is rated so, and Escape would close that first.
    await page.mouse.move(0, 0);
    await page.getByRole('slider', { name: /Commission/ }).focus();
    await page.keyboard.press('0');
    await expect(trial).toContainText(/findings? fewer/);
    await expect(page.getByText('Your role may try, but not change ratings.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Keep/ })).toHaveCount(0);
    await expect(page.getByRole('radiogroup')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(trial).toHaveCount(0);
  });

  await test.step('the matrix is shown, and says why it does not change', async () => {
    await walk(page, `${programme}/matrix?group=none`);
    const first = page.getByRole('gridcell', {
      name: /^Commission on the order value of machines, Clarify needs before quoting: /,
    });
    await first.click();
    await page.keyboard.press('3');
    await expect(page.getByRole('alert')).toHaveText('Your role may read the ratings, not change them.');
    await expect(first).toHaveAccessibleName(/in use −3$/);
  });
});
