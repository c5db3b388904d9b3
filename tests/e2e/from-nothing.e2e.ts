import { newAddress } from './support/arrange';
import { tabTo } from './support/keyboard';
import { PASSWORD, title } from './support/people';
import { expect, test, type Page } from './support/test';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

/** Goes to a field and types, by keyboard alone. */
async function fill(page: Page, label: string, text: string) {
  await tabTo(page, page.getByRole('textbox', { name: label, exact: true }));
  await page.keyboard.type(text);
}

async function follow(page: Page, role: 'link' | 'button', name: string) {
  await tabTo(page, page.getByRole(role, { name, exact: true }));
  await page.keyboard.press('Enter');
}

/** To the chosen value of a scale, and from there to the highest. */
async function highest(page: Page, scale: string) {
  await tabTo(page, group(page, scale).getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(group(page, scale).getByRole('radio').last()).toBeChecked();
}

test('from nothing to the first critical finding, by keyboard alone', async ({ page }) => {
  await page.goto('/');

  await test.step('an account, an organisation', async () => {
    await follow(page, 'link', 'Create an account');
    await expect(page.getByLabel('Your name')).toBeVisible();
    await fill(page, 'Your name', 'Nora Newcomer');
    await fill(page, 'E-mail address', newAddress('nora'));
    await tabTo(page, page.getByLabel('Password', { exact: true }));
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(title(page, 'Create an organisation')).toBeVisible();
    await fill(page, 'Name of the organisation', 'Nora’s Works');
    await page.keyboard.press('Enter');
    await expect(title(page, 'Programmes')).toBeVisible();
  });

  await test.step('a programme leads straight into building it', async () => {
    await follow(page, 'button', 'New programme');
    const dialog = page.getByRole('dialog', { name: 'New programme' });
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type('Sell solutions');
    await page.keyboard.press('Enter');
    await expect(title(page, 'Build the programme')).toBeVisible();
    await expect(heading(page, 'Strategy')).toBeVisible();
  });

  await test.step('strategy and a goal save themselves', async () => {
    await fill(page, 'Strategy', 'We sell solutions and stop competing on price.');
    await follow(page, 'link', 'Next: Goals');
    await expect(heading(page, 'Goals')).toBeFocused();
    await tabTo(page, page.getByRole('textbox', { name: /^Another strategic goal/ }));
    await page.keyboard.type('Half of our revenue comes from solutions');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Strategic goals' })).toContainText('Half of our revenue');
  });

  await test.step('a behaviour: a vague one gets a hint, and nothing stops', async () => {
    await follow(page, 'link', 'Next: Target behaviours');
    await expect(heading(page, 'Target behaviours')).toBeFocused();
    await tabTo(page, page.getByRole('textbox', { name: /^Another target behaviour/ }));
    await page.keyboard.type('Be more customer-oriented');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: /^Hints on/ })).toContainText('“more customer-oriented”');
    await tabTo(page, page.getByRole('button', { name: /^Rename/ }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Clarify needs before quoting');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: /^Hints on/ })).toHaveCount(0);
    await tabTo(page, page.getByRole('textbox', { name: /^Until now: / }));
    await page.keyboard.type('A quote on the day of the enquiry');
    await tabTo(page, page.getByRole('textbox', { name: /^In future: / }));
    await page.keyboard.type('Ask about goals first, then quote');
    await highest(page, 'Importance');
  });

  await test.step('a condition, where the questions make one think of it', async () => {
    await follow(page, 'link', 'Next: Framework conditions');
    await expect(heading(page, 'Framework conditions')).toBeFocused();
    await tabTo(
      page,
      page.getByRole('group').filter({ hasText: 'Recognition and bonus' }).locator('summary').first(),
    );
    await page.keyboard.press('Enter');
    await tabTo(
      page,
      page.getByRole('textbox', { name: 'Official condition: Recognition and bonus', exact: true }),
    );
    await page.keyboard.type('Commission on order value');
    await page.keyboard.press('Enter');
    await tabTo(
      page,
      group(page, 'Strength of “Commission on order value”').getByRole('radio', { checked: true }),
      'Shift+Tab',
    );
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('navigation', { name: 'Steps' })).toContainText('8 of 9 categories empty');
  });

  await test.step('rated −3: a critical finding', async () => {
    await follow(page, 'link', 'Next: First ratings');
    await expect(heading(page, 'First ratings')).toBeFocused();
    await expect(page.getByText('0 of 1', { exact: true })).toBeVisible();
    const buttons = page.getByRole('toolbar', {
      name: 'What “Commission on order value” does to “Clarify needs before quoting”',
    });
    await tabTo(page, buttons.getByRole('button', { name: /^0,/ }));
    await page.keyboard.type('-3');
    await expect(page.getByRole('heading', { name: 'Everything is rated' })).toBeFocused();
    const finding = page.getByRole('list', { name: 'Contradictions so far' }).getByRole('listitem').first();
    await expect(finding).toContainText('critical');
    await expect(page.getByText('Index 0 of 100')).toBeVisible();
    await tabTo(page, finding.getByRole('link'));
    await page.keyboard.press('Enter');
    await expect(title(page, /“Commission on order value” rewards the opposite/)).toBeVisible();
  });

  await test.step('everything is there after a reload, and one goes on where something is missing', async () => {
    await page.reload();
    await expect(title(page, /“Commission on order value” rewards the opposite/)).toBeVisible();
    await follow(page, 'link', 'Overview');
    await expect(title(page, 'Sell solutions')).toBeVisible();
    await expect(page.getByText('We sell solutions and stop competing on price.')).toBeVisible();
    await expect(page.getByText(/^Half of our revenue comes from solutions/)).toBeVisible();
  });
});
