import type { BrowserContext } from '@playwright/test';
import { enter, newWorkplace, type Workplace } from './support/arrange';
import { closed, sent } from './support/tabs';
import { expect, test, type Page } from './support/test';
import { look, settle } from './support/walk';

type Which = 'one' | 'two';
const BOTH = ['one', 'two'] as const;

/** Something that two tabs edit side by side. */
interface Subject {
  name: string;
  page: (workplace: Workplace) => string;
  edit: (page: Page, which: Which) => Promise<void>;
  shows: (page: Page, which: Which) => Promise<void>;
}

const WHERE = { one: /Clarify needs before quoting/, two: /Quote the service contract/ } as const;
const rating = (page: Page, which: Which) =>
  page
    .getByRole('radiogroup', { name: new RegExp(`^In use: .*${WHERE[which].source}`) })
    .getByRole('radio', { name: /^\+3,/ });

const added = (which: Which) => `Number ${which}`;
const list = (name: string, page: Subject['page'], field: string): Subject => ({
  name,
  page,
  async edit(where, which) {
    await where.getByRole('textbox', { name: field }).fill(added(which));
    await where.keyboard.press('Enter');
  },
  shows: (where, which) => expect(where.getByRole('rowheader', { name: added(which) })).toBeVisible(),
});

const LINES = { one: /^Region North\/West/, two: /^Region South\/East/ } as const;
const cell = (page: Page, which: Which) =>
  page.getByRole('row', { name: LINES[which] }).getByRole('gridcell').last();
const READING = '42.5';

const SUBJECTS: readonly Subject[] = [
  {
    name: 'ratings',
    page: ({ programme }) => `${programme}/conditions/provision`,
    edit: (page, which) => rating(page, which).click(),
    shows: (page, which) => expect(rating(page, which)).toBeChecked(),
  },
  list('goals', ({ programme }) => `${programme}/goals`, 'Another strategic goal …'),
  list('teams', ({ organisation }) => `/o/${organisation}/teams`, 'Another team …'),
  {
    name: 'blackout periods',
    page: ({ organisation }) => `/o/${organisation}/blackouts`,
    async edit(page, which) {
      const main = page.getByRole('main');
      await main.getByRole('button', { name: 'Add blackout period' }).first().click();
      const [first, last] = DAYS[which];
      await main.getByRole('textbox', { name: 'Title' }).fill(added(which));
      await main.getByLabel('First day').fill(first);
      await main.getByLabel('Last day').fill(last);
      await main.getByRole('button', { name: 'Add blackout period', exact: true }).last().click();
    },
    shows: (page, which) => expect(page.getByRole('rowheader', { name: added(which) })).toBeVisible(),
  },
  {
    name: 'deletions',
    page: ({ programme }) => `${programme}/conditions`,
    async edit(page, which) {
      await page.getByRole('button', { name: `More about “${DELETED[which]}”` }).click();
      await page.getByRole('menuitem', { name: 'Delete' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    },
    async shows(page, which) {
      await expect(
        page.getByRole('rowheader', { name: 'Expert track for solution consultants' }),
      ).toBeVisible();
      await expect(page.getByRole('rowheader', { name: DELETED[which] })).toHaveCount(0);
    },
  },
  {
    name: 'readings',
    page: ({ programme }) => `${programme}/indicators/bogenquote/readings?until=2026-10-26`,
    async edit(page, which) {
      await cell(page, which).click();
      await page.keyboard.type(READING);
      await page.keyboard.press('Enter');
    },
    shows: (page, which) => expect(cell(page, which)).toHaveText(READING),
  },
];

const DELETED = {
  one: 'Salesperson of the year',
  two: 'Promotion to area manager',
} as const;

const DAYS = { one: ['2027-03-01', '2027-03-02'], two: ['2027-04-01', '2027-04-02'] } as const;

/** Which of the two tabs are closed before there is a connection again. */
const CLOSED = [[], ['one'], ['one', 'two']] as const;

/** A tab that has seen every page there is something to edit on: where there is no connection, none can be fetched. */
async function opened(context: BrowserContext, workplace: Workplace): Promise<Page> {
  const page = await context.newPage();
  await page.goto(workplace.programme);
  await settle(page);
  for (const subject of SUBJECTS) await look(page, subject.page(workplace));
  return page;
}

for (const gone of CLOSED)
  test(`what is edited in two tabs without a connection is all stored, ${gone.length} of them closed`, async ({
    page: first,
    context,
    backend,
  }) => {
    const workplace = await newWorkplace(backend);
    await enter(first, workplace.owner);
    await first.close();
    const tabs = { one: await opened(context, workplace), two: await opened(context, workplace) };
    await context.setOffline(true);
    for (const subject of SUBJECTS)
      await test.step(`${subject.name}, edited`, async () => {
        for (const each of BOTH) {
          await look(tabs[each], subject.page(workplace));
          await subject.edit(tabs[each], each);
          await subject.shows(tabs[each], each);
        }
      });
    for (const each of gone) await closed(tabs[each]);
    await context.setOffline(false);
    const page = gone.length === 2 ? await opened(context, workplace) : tabs.two;
    await sent(page);
    await page.reload();
    await settle(page);
    for (const subject of SUBJECTS)
      await test.step(`${subject.name}, stored`, async () => {
        await look(page, subject.page(workplace));
        for (const each of BOTH) await subject.shows(page, each);
      });
  });
