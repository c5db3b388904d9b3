import type { Locator } from '@playwright/test';
import { must } from '../support/people';
import { addressIn, enter, newWorkplace, type Workplace } from './support/arrange';
import { title } from './support/people';
import { sent } from './support/tabs';
import { expect, test, type Page } from './support/test';
import { settle, walk } from './support/walk';

/** A form that asks before what was typed in it is lost. */
interface Form {
  name: string;
  part: 'the programme' | 'the organisation' | 'the audit';
  /** The page it stands on, in the programme or (`..`) in the organisation. */
  page: string;
  /** The heading of that page. */
  heading: string | RegExp;
  /** The button that opens it, and the entry of its menu; a form that is always there has none. */
  opener?: string | RegExp;
  entry?: string;
  /** What is changed in it. */
  field: string | RegExp;
  typed: string;
  /** A box that is ticked, and loses its tick. */
  ticked?: boolean;
  /** What it cannot be sent without. */
  also?: Readonly<Record<string, string>>;
  /** What it is sent with; without it, by leaving its last field. */
  send?: string | RegExp;
  /** Whether it stands in a dialog of its own. */
  dialog?: boolean;
  /** Where what was sent can be read, if not as text on the page. */
  kept?: (page: Page) => Locator;
  /** How it is stored, where not as it was typed. */
  stored?: string;
}

const FORMS: readonly Form[] = [
  {
    name: 'a new session',
    part: 'the programme',
    page: '/measures/vertraege',
    heading: 'Costing and quoting service contracts',
    opener: 'Add a session',
    field: 'Place or link',
    typed: 'Room 17',
    send: 'Add a session',
    dialog: true,
  },
  {
    name: 'a session',
    part: 'the programme',
    page: '/measures/vertraege',
    heading: 'Costing and quoting service contracts',
    opener: /^Change session of/,
    field: 'Place or link',
    typed: 'Room 18',
    send: 'Save',
    dialog: true,
  },
  {
    name: 'a new measure',
    part: 'the programme',
    page: '/measures',
    heading: 'Measures',
    opener: 'Add a measure',
    field: 'Title',
    typed: 'Something else',
    send: 'Add a measure',
    dialog: true,
  },
  {
    name: 'a new indicator',
    part: 'the programme',
    page: '/indicators',
    heading: 'Indicators',
    opener: 'Add an indicator',
    field: 'Title',
    typed: 'Calls that end well',
    send: 'Add an indicator',
    dialog: true,
  },
  {
    name: 'a new behaviour',
    part: 'the programme',
    page: '/behaviours',
    heading: 'Target behaviours',
    opener: 'Add a target behaviour',
    field: 'Title',
    typed: 'Asks before quoting',
    send: 'Add a target behaviour',
    dialog: true,
  },
  {
    name: 'a new stakeholder',
    part: 'the programme',
    page: '/stakeholders',
    heading: 'Stakeholders',
    opener: 'Add stakeholder',
    field: 'Role',
    typed: 'Head of purchasing',
    send: 'Add stakeholder',
  },
  {
    name: 'a new blackout period',
    part: 'the organisation',
    page: '../blackouts',
    heading: 'Blackout periods',
    opener: 'Add blackout period',
    field: 'Title',
    typed: 'Trade fair',
    also: { 'First day': '2027-05-03', 'Last day': '2027-05-05' },
    send: 'Add blackout period',
  },
  {
    name: 'a blackout period',
    part: 'the organisation',
    page: '../blackouts',
    heading: 'Blackout periods',
    opener: /^Edit “Year-end/,
    field: 'Title',
    typed: 'Stocktaking alone',
    send: 'Save',
  },
  {
    name: 'the ends of quarters',
    part: 'the organisation',
    page: '../blackouts',
    heading: 'Blackout periods',
    opener: 'Add quarter ends',
    field: /^Quarter end/,
    typed: 'Quarter end',
    ticked: true,
    send: /^Add .* quarter ends?$/,
    dialog: true,
    kept: (page) => page.getByRole('rowheader', { name: /^Quarter end/ }).first(),
  },
  {
    name: 'a programme',
    part: 'the organisation',
    page: '../programmes',
    heading: 'Programmes',
    opener: /^Actions for/,
    entry: 'Name, strategy, dates …',
    field: 'Name',
    typed: 'Another name',
    send: 'Save',
    dialog: true,
  },
  {
    name: 'a new programme',
    part: 'the organisation',
    page: '../programmes',
    heading: 'Programmes',
    opener: 'New programme',
    field: 'Name',
    typed: 'A further programme',
    send: 'Create programme',
    dialog: true,
  },
  {
    name: 'the name of the organisation',
    part: 'the organisation',
    page: '../members',
    heading: 'Members',
    field: 'Name',
    typed: 'Renamed Ltd',
    send: 'Save name',
    kept: (page) => page.getByLabel('Name', { exact: true }),
  },
  {
    name: 'the size of the smallest team',
    part: 'the organisation',
    page: '../members',
    heading: 'Members',
    field: 'Smallest team shown by itself (people)',
    typed: '13',
    send: 'Save size',
    kept: (page) => page.getByText(/^Readings are now shown for teams of 13/),
    stored: '"smallest_team":13',
  },
  {
    name: 'an invitation',
    part: 'the organisation',
    page: '../members',
    heading: 'Members',
    opener: 'Invite somebody',
    field: 'E-mail address',
    typed: 'kim@people.example',
    send: 'Create link',
    dialog: true,
  },
  {
    name: 'the audit policy',
    part: 'the organisation',
    page: '../policy',
    heading: 'Audit policy',
    field: 'Critical from',
    typed: '61',
    send: 'Save',
    kept: (page) => page.getByText(/audit policy is saved/),
    stored: '"critical":61',
  },
  {
    name: 'a decision on a finding',
    part: 'the audit',
    page: '/findings?rule=C01',
    heading: 'Findings',
    opener: /^Decide about:/,
    entry: 'Dismiss …',
    field: 'Why is this no problem here?',
    typed: 'Measured twice: it is not so.',
    send: 'Dismiss',
    dialog: true,
    kept: (page) => page.getByRole('region', { name: 'Last edit' }).getByText('Finding dismissed'),
  },
  {
    name: 'the evaluation of a training',
    part: 'the audit',
    page: '/measures/fuehren',
    heading: 'Coach, don’t take over',
    field: 'Mean',
    typed: '4.61',
    also: { Answers: '9' },
    kept: (page) => page.getByRole('region', { name: 'Last edit' }).getByText('Saved', { exact: true }),
  },
  {
    name: 'a title',
    part: 'the audit',
    page: '/conditions/provision',
    heading: 'Commission on the order value of machines',
    opener: /^Rename “/,
    field: 'Title',
    typed: 'Commission on volume',
    send: 'Save',
  },
  {
    name: 'a new line of a list, in the guide',
    part: 'the audit',
    page: '/guide?step=goals',
    heading: 'Build the programme',
    field: 'Another strategic goal …',
    typed: 'Customers ask for us by name',
    send: 'Add',
  },
  {
    name: 'a pasted list',
    part: 'the audit',
    page: '/goals',
    heading: 'Strategic goals',
    opener: 'Paste a list',
    field: 'Rows',
    typed: 'Half of the turnover is service',
    send: 'Add one entry',
    dialog: true,
  },
];

const question = (page: Page) => page.getByRole('dialog', { name: 'Leave without saving?' });
const answer = (page: Page, name: string) => question(page).getByRole('button', { name }).click();

/** Opens the form and answers what it stands in. */
async function open(page: Page, workplace: Workplace, form: Form): Promise<Locator> {
  await walk(page, addressIn(workplace, form.page));
  await expect(title(page, form.heading)).toBeVisible();
  if (form.opener !== undefined)
    await page.getByRole('main').getByRole('button', { name: form.opener, exact: true }).first().click();
  if (form.entry !== undefined) await page.getByRole('menuitem', { name: form.entry }).click();
  return form.dialog ? page.getByRole('dialog') : page.getByRole('main');
}

const fieldIn = (where: Locator, { field, ticked }: Form) =>
  where.getByRole(ticked ? 'checkbox' : 'textbox', { name: field }).first();

const change = (where: Locator, form: Form) =>
  form.ticked ? fieldIn(where, form).uncheck() : fieldIn(where, form).fill(form.typed);

const isChanged = (where: Locator, form: Form) =>
  form.ticked
    ? expect(fieldIn(where, form)).not.toBeChecked()
    : expect(fieldIn(where, form)).toHaveValue(form.typed);

/** Closes the dialog, or goes to another page. */
const leave = (page: Page, form: Form) =>
  form.dialog
    ? page.keyboard.press('Escape')
    : page.getByRole('navigation').getByRole('link', { name: 'Teams' }).click();

/** Where what was typed is read once it is stored. */
const told = (page: Page, { kept, typed }: Form) =>
  kept?.(page) ?? page.getByText(typed).filter({ visible: true }).first();

/** Everything that these forms could have stored. */
async function stored({ owner, organisation }: Workplace): Promise<unknown> {
  const programmes = await owner.client.rpc('load_programmes', {
    p_organisation_id: organisation,
  });
  const { client } = owner;
  const own = await Promise.all([
    client.from('organisations').select('name, smallest_team').eq('id', organisation),
    client.from('organisation_policies').select('overrides').eq('organisation_id', organisation),
    client.from('invitations').select('email').eq('organisation_id', organisation),
  ]);
  return [must(programmes), ...own.map(({ data }) => data)];
}

for (const part of new Set(FORMS.map((form) => form.part)))
  test(`in ${part}, leaving without saving stores nothing, staying loses nothing, what is sent is kept`, async ({
    page,
    backend,
  }) => {
    const workplace = await newWorkplace(backend);
    await enter(page, workplace.owner);
    await page.goto(`/o/${workplace.organisation}/programmes`);
    await settle(page);
    for (const form of FORMS.filter((each) => each.part === part)) {
      const before = await stored(workplace);
      await test.step(`${form.name}: stay`, async () => {
        const where = await open(page, workplace, form);
        await change(where, form);
        await leave(page, form);
        await answer(page, 'Cancel');
        await expect(question(page)).toBeHidden();
        await isChanged(where, form);
      });
      await test.step(`${form.name}: leave`, async () => {
        await leave(page, form);
        await answer(page, 'Leave without saving');
        if (form.dialog) await expect(page.getByRole('dialog')).toBeHidden();
        else await expect(title(page, 'Teams')).toBeVisible();
      });
      await test.step(`${form.name}: save`, async () => {
        const where = await open(page, workplace, form);
        expect(await stored(workplace)).toEqual(before);
        await change(where, form);
        for (const [label, value] of Object.entries(form.also ?? {}))
          await where.getByLabel(label).fill(value);
        if (form.send === undefined) await page.keyboard.press('Tab');
        else await where.getByRole('button', { name: form.send, exact: true }).last().click();
        await expect(told(page, form)).toBeVisible();
        await expect(question(page)).toBeHidden();
        await expect.poll(() => stored(workplace).then(JSON.stringify)).toContain(form.stored ?? form.typed);
      });
    }
  });

test('in the guide, going on to another step asks for a line that nobody has added', async ({
  onlooker: { page, programme },
}) => {
  await walk(page, `${programme}/guide?step=goals`);
  const field = page.getByRole('textbox', { name: 'Another strategic goal …' });
  await field.fill('Customers ask for us by name');
  const next = page.getByRole('main').getByRole('link', { name: /behaviours/ });
  await next.last().click();
  await answer(page, 'Cancel');
  await expect(field).toHaveValue('Customers ask for us by name');
  await next.last().click();
  await answer(page, 'Leave without saving');
  await expect(field).toBeHidden();
});

test('two things on one page are asked about once, and the answer is about both', async ({
  onlooker: { page, programme },
}) => {
  await walk(page, `${programme}/measures`);
  const link = page.getByRole('link', { name: 'Costing and quoting service contracts' });
  await link.filter({ visible: true }).first().click();
  await expect(title(page, 'Costing and quoting service contracts')).toBeVisible();
  const days = page.getByRole('textbox', { name: 'Days of work' });
  const place = page.getByRole('dialog').getByRole('textbox', { name: 'Place or link' });
  const openForm = async () => {
    await page.getByRole('main').getByRole('button', { name: 'Add a session' }).click();
    await place.fill('Room 17');
  };
  await days.fill('many');
  await openForm();

  await test.step('Escape asks about the form alone, and answers the question by staying', async () => {
    await page.keyboard.press('Escape');
    await expect(question(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question(page)).toBeHidden();
    await expect(place).toHaveValue('Room 17');
  });

  await test.step('the form left, what is typed on the page stays', async () => {
    await page.keyboard.press('Escape');
    await answer(page, 'Leave without saving');
    await expect(place).toBeHidden();
    await expect(question(page)).toBeHidden();
    await expect(days).toHaveValue('many');
  });

  await openForm();
  const back = () => page.evaluate(() => history.back());

  await test.step('going back asks once; who stays keeps both', async () => {
    await back();
    await expect(question(page)).toHaveCount(1);
    await answer(page, 'Cancel');
    await expect(question(page)).toBeHidden();
    await expect(place).toHaveValue('Room 17');
    await expect(days).toHaveValue('many');
  });

  await test.step('who leaves is not asked again', async () => {
    await back();
    await answer(page, 'Leave without saving');
    await expect(title(page, 'Measures')).toBeVisible();
    await expect(question(page)).toBeHidden();
    await page.goto(`${programme}/measures/vertraege`);
    await expect(title(page, 'Costing and quoting service contracts')).toBeVisible();
    await expect(days).not.toHaveValue('many');
    await expect(page.getByText('Room 17')).toHaveCount(0);
  });
});

test('what waits for a connection is asked about no more: it arrives, whoever has left the form', async ({
  page,
  context,
  backend,
}) => {
  const { owner, programme } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto(`${programme}/measures`);
  await page.getByRole('main').getByRole('button', { name: 'Add a measure', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Something else');
  await context.setOffline(true);
  await dialog.getByRole('button', { name: 'Add a measure', exact: true }).click();
  await expect(page.getByText(/^No connection\. One change waits/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await context.setOffline(false);
  await sent(page);
  await expect(title(page, 'Measures')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Something else').filter({ visible: true }).first()).toBeVisible();
});

test('a new organisation that is not created is asked about by the page and by the browser', async ({
  page,
  context,
  backend,
}) => {
  const { owner } = await newWorkplace(backend);
  await enter(page, owner);
  await page.goto('/new-organisation');
  const name = page.getByRole('textbox', { name: 'Name of the organisation' });
  await expect(name).toBeVisible();

  // Whoever is faster than the question is held until it has been fetched.
  let fetched = () => {};
  const held = new Promise<void>((resolve) => (fetched = resolve));
  await page.route('**/assets/*', async (route) => {
    await held;
    await route.continue();
  });
  await name.fill('Another Ltd');
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(question(page)).toBeHidden();
  fetched();
  await answer(page, 'Cancel');
  await expect(name).toHaveValue('Another Ltd');

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await page.getByRole('link', { name: 'Back' }).click();
  await answer(page, 'Leave without saving');
  await expect(name).toBeHidden();

  const again = await context.newPage();
  await again.goto('/new-organisation');
  await again.getByRole('textbox', { name: 'Name of the organisation' }).fill('Another Ltd');
  await again.getByRole('textbox', { name: 'Your name' }).fill('Kim Owner');
  await again.getByRole('button', { name: 'Create organisation' }).click();
  await expect(title(again, 'Programmes')).toBeVisible();
  await expect(question(again)).toBeHidden();
});

const ROWS = Buffer.from('Training;Tag;Stufe\nAn der Linie;05.03.2026;gewonnen\n');

for (const { name, page: at } of [
  { name: 'readings', page: '/indicators/bogenquote/import' },
  { name: 'trainings', page: '/import-trainings' },
])
  test(`importing ${name}, leaving in the middle asks, staying loses nothing, leaving stores nothing`, async ({
    onlooker: { page, ...workplace },
  }) => {
    const before = await stored(workplace);
    await walk(page, `${workplace.programme}${at}`);
    const file = { name: 'rows.csv', mimeType: 'text/csv', buffer: ROWS };
    await page.locator('input[type=file]').first().setInputFiles(file);
    const columns = page.getByRole('main').getByRole('combobox');
    await expect(columns.first()).toBeVisible();
    const teams = page
      .getByRole('navigation', { name: 'Main navigation' })
      .getByRole('link', { name: 'Teams' });
    await teams.click();
    await answer(page, 'Cancel');
    await expect(columns.first()).toBeVisible();
    await teams.click();
    await answer(page, 'Leave without saving');
    await expect(title(page, 'Teams')).toBeVisible();
    expect(await stored(workplace)).toEqual(before);
  });

/** What cannot be saved as it was typed: the page asks, and so does the browser. */
const UNREADABLE: readonly { name: string; page: string; type: (page: Page) => Promise<void> }[] = [
  {
    name: 'a headcount that is no number',
    page: '../teams',
    type: (page) => page.getByRole('textbox', { name: 'Headcount of “Service Sales”' }).fill('many'),
  },
  {
    name: 'a reading that is no number',
    page: '/indicators/bogenquote/readings',
    async type(page) {
      await page.getByRole('gridcell').last().click();
      await page.keyboard.type('many');
    },
  },
];

test('what makes no sense as it was typed is asked about by the page and by the browser', async ({
  page,
  backend,
}) => {
  const workplace = await newWorkplace(backend);
  await enter(page, workplace.owner);
  await page.goto(workplace.programme);
  await settle(page);
  for (const each of UNREADABLE)
    await test.step(each.name, async () => {
      await walk(page, addressIn(workplace, each.page));
      await each.type(page);
      const asked = page.waitForEvent('dialog');
      await page.close({ runBeforeUnload: true });
      await (await asked).dismiss();
      await page.getByRole('navigation').getByRole('link', { name: 'Members' }).click();
      await answer(page, 'Cancel');
      await page.getByRole('navigation').getByRole('link', { name: 'Members' }).click();
      await answer(page, 'Leave without saving');
      await expect(title(page, 'Members')).toBeVisible();
    });
});
