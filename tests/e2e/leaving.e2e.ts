import type { Locator } from '@playwright/test';
import { must } from '../support/people';
import { enter, newWorkplace, type Workplace } from './support/arrange';
import { title } from './support/people';
import { expect, test, type Page } from './support/test';

/** A form that asks before what was typed in it is lost. */
interface Form {
  name: string;
  part: 'the plan' | 'the audit' | 'blackout periods' | 'the organisation';
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
  /** What it cannot be sent without. */
  also?: Readonly<Record<string, string>>;
  /** What it is sent with. */
  send: string | RegExp;
  /** Whether it stands in a dialog of its own. */
  dialog?: boolean;
  /** Where what was sent can be read, if not as text on the page. */
  kept?: (page: Page) => Locator;
}

const FORMS: readonly Form[] = [
  {
    name: 'a new session',
    part: 'the plan',
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
    part: 'the plan',
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
    part: 'the plan',
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
    part: 'the audit',
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
    part: 'the audit',
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
    part: 'the audit',
    page: '/stakeholders',
    heading: 'Stakeholders',
    opener: 'Add stakeholder',
    field: 'Role',
    typed: 'Head of purchasing',
    send: 'Add stakeholder',
  },
  {
    name: 'a new blackout period',
    part: 'blackout periods',
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
    part: 'blackout periods',
    page: '../blackouts',
    heading: 'Blackout periods',
    opener: /^Edit “Year-end/,
    field: 'Title',
    typed: 'Stocktaking alone',
    send: 'Save',
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
];

const question = (page: Page) => page.getByRole('dialog', { name: 'Leave without saving?' });
const answer = (page: Page, name: string) => question(page).getByRole('button', { name }).click();

const address = ({ organisation, programme }: Workplace, { page }: Form) =>
  page.startsWith('..') ? `/o/${organisation}${page.slice(2)}` : `${programme}${page}`;

/** Opens the form and answers what it stands in. */
async function open(page: Page, workplace: Workplace, form: Form): Promise<Locator> {
  await page.goto(address(workplace, form));
  await expect(title(page, form.heading)).toBeVisible();
  if (form.opener !== undefined)
    await page.getByRole('main').getByRole('button', { name: form.opener, exact: true }).first().click();
  if (form.entry !== undefined) await page.getByRole('menuitem', { name: form.entry }).click();
  return form.dialog ? page.getByRole('dialog') : page.getByRole('main');
}

const fieldIn = (where: Locator, { field }: Form) => where.getByRole('textbox', { name: field }).first();

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
  const { data } = await owner.client.from('organisations').select('name').eq('id', organisation);
  return [must(programmes), data];
}

for (const part of new Set(FORMS.map((form) => form.part)))
  test(`in ${part}, leaving without saving stores nothing, staying loses nothing, what is sent is kept`, async ({
    page,
    backend,
  }) => {
    const workplace = await newWorkplace(backend);
    await enter(page, workplace.owner);
    for (const form of FORMS.filter((each) => each.part === part)) {
      const before = await stored(workplace);
      await test.step(`${form.name}: stay`, async () => {
        const where = await open(page, workplace, form);
        await fieldIn(where, form).fill(form.typed);
        await leave(page, form);
        await answer(page, 'Cancel');
        await expect(question(page)).toBeHidden();
        await expect(fieldIn(where, form)).toHaveValue(form.typed);
      });
      await test.step(`${form.name}: leave`, async () => {
        await leave(page, form);
        await answer(page, 'Leave without saving');
        await expect(form.dialog ? page.getByRole('dialog') : title(page, form.heading)).toBeHidden();
      });
      await test.step(`${form.name}: save`, async () => {
        const where = await open(page, workplace, form);
        expect(await stored(workplace)).toEqual(before);
        await fieldIn(where, form).fill(form.typed);
        for (const [label, value] of Object.entries(form.also ?? {}))
          await where.getByLabel(label).fill(value);
        await where.getByRole('button', { name: form.send, exact: true }).last().click();
        await expect(told(page, form)).toBeVisible();
        await expect(question(page)).toBeHidden();
        await expect.poll(() => stored(workplace).then(JSON.stringify)).toContain(form.typed);
      });
    }
  });
