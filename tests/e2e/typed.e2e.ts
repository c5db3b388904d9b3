import type { Locator } from '@playwright/test';
import { enter, newWorkplace, type Workplace } from './support/arrange';
import { closed, sent } from './support/tabs';
import { expect, test, type Page } from './support/test';
import { settle, walk } from './support/walk';

/** A field that saves by itself, with what is typed in it in turn. */
interface Field {
  name: string;
  part: 'the audit' | 'the guide' | 'the plan' | 'teams and readings';
  /** The page it stands on, in the programme or (`..`) in the organisation. */
  page: string;
  field: (page: Page) => Locator;
  typed: readonly [reload: string, secondTab: string, closedTab: string];
  /** A cell is a field only while it is typed in. */
  cell?: boolean;
}

const labelled =
  (name: string | RegExp, role: 'textbox' | 'combobox' = 'textbox') =>
  (page: Page) =>
    page.getByRole('main').getByRole(role, { name, exact: true });
const TRAINING = '/measures/vertraege';

const FIELDS: readonly Field[] = [
  {
    name: 'what is really done',
    part: 'the audit',
    page: '/conditions/provision',
    field: labelled('What is done'),
    typed: ['Volume is paid.', 'Only volume is paid.', 'Nothing but volume is paid.'],
  },
  {
    name: 'the rationale of a rating',
    part: 'the audit',
    page: '/conditions/provision',
    field: labelled(/^Rationale: .* on “Visit customers together with service sales”/),
    typed: ['It takes a day.', 'It takes a whole day.', 'Nobody pays the day.'],
  },
  {
    name: 'the unit of an indicator',
    part: 'the audit',
    page: '/indicators/bogenquote',
    field: labelled('Unit'),
    typed: ['% of calls', '% of visits', '% of talks'],
  },
  {
    name: 'the strategy',
    part: 'the guide',
    page: '/guide?step=strategy',
    field: labelled('Strategy'),
    typed: ['We sell solutions.', 'We sell what solves.', 'We solve.'],
  },
  {
    name: 'the last day of the programme',
    part: 'the guide',
    page: '/guide?step=strategy',
    field: labelled('End'),
    typed: ['2027-07-01', '2027-07-02', '2027-07-03'],
  },
  {
    name: 'a number',
    part: 'the plan',
    page: TRAINING,
    field: labelled('Days of work'),
    typed: ['4', '5', '6'],
  },
  {
    name: 'a name',
    part: 'the plan',
    page: TRAINING,
    field: labelled('Owner', 'combobox'),
    typed: ['Head of service', 'Sales office', 'Head of sales'],
  },
  {
    name: 'a period',
    part: 'the plan',
    page: TRAINING,
    field: labelled('Ends on'),
    typed: ['2026-10-26', '2026-10-27', '2026-10-28'],
  },
  {
    name: 'attendance',
    part: 'the plan',
    page: TRAINING,
    field: labelled(/^Invited, Service Sales, 16 Sept/),
    typed: ['15', '16', '18'],
  },
  {
    name: 'a date beside the timeline',
    part: 'the plan',
    page: '/plan?selected=vertraege',
    field: labelled('Start'),
    typed: ['2026-09-07', '2026-09-08', '2026-09-09'],
  },
  {
    name: 'the headcount of a team',
    part: 'teams and readings',
    page: '../teams',
    field: labelled('Headcount of “Service Sales”'),
    typed: ['15', '16', '17'],
  },
  {
    name: 'a reading',
    part: 'teams and readings',
    page: '/indicators/bogenquote/readings?until=2026-10-26',
    field: (page) =>
      page
        .getByRole('row', { name: /^Region North\/West/ })
        .getByRole('gridcell')
        .last(),
    typed: ['41.5', '42.5', '43.5'],
    cell: true,
  },
];

async function type(page: Page, { field, cell }: Field, text: string) {
  if (!cell) return field(page).fill(text);
  await field(page).click();
  await page.keyboard.type(text);
}

const shows = (page: Page, { field, cell }: Field, text: string) =>
  cell ? expect(field(page)).toHaveText(text) : expect(field(page)).toHaveValue(text);

const address = ({ organisation, programme }: Workplace, page: string) =>
  page.startsWith('..') ? `/o/${organisation}${page.slice(2)}` : `${programme}${page}`;

for (const part of new Set(FIELDS.map((field) => field.part)))
  test(`in ${part}, nothing typed is lost: the page loaded anew, the tab closed beside another, closed alone`, async ({
    page: first,
    context,
    backend,
  }) => {
    const workplace = await newWorkplace(backend);
    await enter(first, workplace.owner);
    const fields = FIELDS.filter((each) => each.part === part);
    let page = first;
    for (const field of fields)
      await test.step(field.name, async () => {
        const [atReload, besideAnother, alone] = field.typed;
        const at = address(workplace, field.page);
        if (!page.url().endsWith(at)) await page.goto(at);
        await type(page, field, atReload);
        await page.reload();
        await shows(page, field, atReload);
        await sent(page);

        const second = await context.newPage();
        await second.goto(at);
        await shows(second, field, atReload);
        await type(page, field, besideAnother);
        await closed(page);
        await shows(second, field, besideAnother);
        await sent(second);

        await type(second, field, alone);
        await closed(second);
        page = await context.newPage();
        await page.goto(at);
        await shows(page, field, alone);
        await sent(page);
      });
    await test.step('the server has all of it', async () => {
      await page.reload();
      for (const field of fields) {
        const at = address(workplace, field.page);
        if (!page.url().endsWith(at)) await page.goto(at);
        await shows(page, field, field.typed[2]);
      }
    });
  });
