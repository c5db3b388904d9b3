import type { Locator } from '@playwright/test';
import { addressIn, enter, newWorkplace } from './support/arrange';
import { closed, sent } from './support/tabs';
import { expect, test, type Page } from './support/test';
import { look, settle } from './support/walk';

/** Whatever closes a page takes a field's word for it in the same way: the page closed alone is the hardest of them. */
type Typed =
  | readonly [closedTab: string]
  /** One field of each kind that is kept in a way of its own tells the ways to close a page apart. */
  | readonly [closedTab: string, reload: string, secondTab: string];

/** A field that saves by itself, with what is typed in it in turn. */
interface Field {
  name: string;
  part: 'the audit and the guide' | 'the plan, teams and readings';
  /** The page it stands on, in the programme or (`..`) in the organisation. */
  page: string;
  field: (page: Page) => Locator;
  typed: Typed;
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
    part: 'the audit and the guide',
    page: '/conditions/provision',
    field: labelled('What is done'),
    typed: ['Nothing but volume is paid.', 'Volume is paid.', 'Only volume is paid.'],
  },
  {
    name: 'the rationale of a rating',
    part: 'the audit and the guide',
    page: '/conditions/provision',
    field: labelled(/^Rationale: .* on “Visit customers together with service sales”/),
    typed: ['Nobody pays the day.', 'It takes a day.', 'It takes a whole day.'],
  },
  {
    name: 'the unit of an indicator',
    part: 'the audit and the guide',
    page: '/indicators/bogenquote',
    field: labelled('Unit'),
    typed: ['% of talks'],
  },
  {
    name: 'the strategy',
    part: 'the audit and the guide',
    page: '/guide?step=strategy',
    field: labelled('Strategy'),
    typed: ['We solve.', 'We sell solutions.', 'We sell what solves.'],
  },
  {
    name: 'the last day of the programme',
    part: 'the audit and the guide',
    page: '/guide?step=strategy',
    field: labelled('End'),
    typed: ['2027-07-03'],
  },
  {
    name: 'a number',
    part: 'the plan, teams and readings',
    page: TRAINING,
    field: labelled('Days of work'),
    typed: ['6'],
  },
  {
    name: 'a name',
    part: 'the plan, teams and readings',
    page: TRAINING,
    field: labelled('Owner', 'combobox'),
    typed: ['Head of sales'],
  },
  {
    name: 'a period',
    part: 'the plan, teams and readings',
    page: TRAINING,
    field: labelled('Ends on'),
    typed: ['2026-10-28'],
  },
  {
    name: 'attendance',
    part: 'the plan, teams and readings',
    page: TRAINING,
    field: labelled(/^Invited, Service Sales, 16 Sept/),
    typed: ['18', '15', '16'],
  },
  {
    name: 'a date beside the timeline',
    part: 'the plan, teams and readings',
    page: '/plan?selected=vertraege',
    field: labelled('Start'),
    typed: ['2026-09-09'],
  },
  {
    name: 'the headcount of a team',
    part: 'the plan, teams and readings',
    page: '../teams',
    field: labelled('Headcount of “Service Sales”'),
    typed: ['17', '15', '16'],
  },
  {
    name: 'a reading',
    part: 'the plan, teams and readings',
    page: '/indicators/bogenquote/readings?until=2026-10-26',
    field: (page) =>
      page
        .getByRole('row', { name: /^Region North\/West/ })
        .getByRole('gridcell')
        .last(),
    typed: ['43.5', '41.5', '42.5'],
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

for (const part of new Set(FIELDS.map((field) => field.part)))
  test(`in ${part}, nothing typed is lost: the page loaded anew, the tab closed beside another, closed alone`, async ({
    page: first,
    context,
    backend,
  }) => {
    const workplace = await newWorkplace(backend);
    await enter(first, workplace.owner);
    await first.goto(workplace.programme);
    await settle(first);
    let page = first;
    const opened = async (at: string) => {
      const tab = await context.newPage();
      await tab.goto(at);
      return tab;
    };
    const fields = FIELDS.filter((each) => each.part === part);
    for (const field of fields)
      await test.step(field.name, async () => {
        const [alone, atReload, besideAnother] = field.typed;
        const at = addressIn(workplace, field.page);
        await look(page, at);
        if (atReload !== undefined && besideAnother !== undefined) {
          await type(page, field, atReload);
          await page.reload();
          await shows(page, field, atReload);
          await sent(page);

          const second = await opened(at);
          await shows(second, field, atReload);
          await type(page, field, besideAnother);
          await closed(page);
          await shows(second, field, besideAnother);
          await sent(second);
          page = second;
        }
        await type(page, field, alone);
        await closed(page);
        page = await opened(at);
        await shows(page, field, alone);
        await sent(page);
      });
    await test.step('the server has all of it', async () => {
      await page.reload();
      await settle(page);
      for (const field of fields) {
        await look(page, addressIn(workplace, field.page));
        await shows(page, field, field.typed[0]);
      }
    });
  });
