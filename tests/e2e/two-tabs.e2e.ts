import type { BrowserContext } from '@playwright/test';
import { enter, newWorkplace, type Workplace } from './support/arrange';
import { closed, sent } from './support/tabs';
import { expect, test, type Page } from './support/test';

type Which = 'one' | 'two';
const BOTH = ['one', 'two'] as const;

/** Something that two tabs edit side by side. */
interface Subject {
  name: string;
  page: (workplace: Workplace) => string;
  /** @param round tells the edits of a round from those of the ones before */
  edit: (page: Page, which: Which, round: number) => Promise<void>;
  shows: (page: Page, which: Which, round: number) => Promise<void>;
}

const WHERE = { one: /Clarify needs before quoting/, two: /Quote the service contract/ } as const;
const rating = (page: Page, which: Which, round: number) =>
  page
    .getByRole('radiogroup', { name: new RegExp(`^In use: .*${WHERE[which].source}`) })
    .getByRole('radio', { name: [/^\+1,/, /^\+2,/, /^\+3,/][round] ?? '' });

const added = (which: Which, round: number) => `Number ${which} of round ${round}`;
const list = (name: string, page: Subject['page'], field: string): Subject => ({
  name,
  page,
  async edit(where, which, round) {
    await where.getByRole('textbox', { name: field }).fill(added(which, round));
    await where.keyboard.press('Enter');
  },
  shows: (where, which, round) =>
    expect(where.getByRole('rowheader', { name: added(which, round) })).toBeVisible(),
});

const LINES = { one: /^Region North\/West/, two: /^Region South\/East/ } as const;
const cell = (page: Page, which: Which) =>
  page.getByRole('row', { name: LINES[which] }).getByRole('gridcell').last();
const reading = (round: number) => `4${round}.5`;

const SUBJECTS: readonly Subject[] = [
  {
    name: 'ratings',
    page: ({ programme }) => `${programme}/conditions/provision`,
    edit: (page, which, round) => rating(page, which, round).click(),
    shows: (page, which, round) => expect(rating(page, which, round)).toBeChecked(),
  },
  list('goals', ({ programme }) => `${programme}/goals`, 'Another strategic goal …'),
  list('teams', ({ organisation }) => `/o/${organisation}/teams`, 'Another team …'),
  {
    name: 'blackout periods',
    page: ({ organisation }) => `/o/${organisation}/blackouts`,
    async edit(page, which, round) {
      const main = page.getByRole('main');
      await main.getByRole('button', { name: 'Add blackout period' }).first().click();
      const [first, last] = DAYS[which];
      await main.getByRole('textbox', { name: 'Title' }).fill(added(which, round));
      await main.getByLabel('First day').fill(first);
      await main.getByLabel('Last day').fill(last);
      await main.getByRole('button', { name: 'Add blackout period', exact: true }).last().click();
    },
    shows: (page, which, round) =>
      expect(page.getByRole('rowheader', { name: added(which, round) })).toBeVisible(),
  },
  {
    name: 'deletions',
    page: ({ programme }) => `${programme}/conditions`,
    async edit(page, which, round) {
      await page.getByRole('button', { name: `More about “${DELETED[which][round] ?? ''}”` }).click();
      await page.getByRole('menuitem', { name: 'Delete' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    },
    async shows(page, which, round) {
      await expect(
        page.getByRole('rowheader', { name: 'Expert track for solution consultants' }),
      ).toBeVisible();
      await expect(page.getByRole('rowheader', { name: DELETED[which][round] ?? '' })).toHaveCount(0);
    },
  },
  {
    name: 'readings',
    page: ({ programme }) => `${programme}/indicators/bogenquote/readings?until=2026-10-26`,
    async edit(page, which, round) {
      await cell(page, which).click();
      await page.keyboard.type(reading(round));
      await page.keyboard.press('Enter');
    },
    shows: (page, which, round) => expect(cell(page, which)).toHaveText(reading(round)),
  },
];

const DELETED = {
  one: ['Salesperson of the year', 'Line of the quarter', 'Friday quotation workshop'],
  two: ['Promotion to area manager', 'Monday meeting of the regions', 'Protected territories'],
} as const;

const DAYS = { one: ['2027-03-01', '2027-03-02'], two: ['2027-04-01', '2027-04-02'] } as const;

/** Which of the two tabs are closed before there is a connection again. */
const ROUNDS = [[], ['one'], ['one', 'two']] as const;

async function opened(context: BrowserContext, at: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(at);
  return page;
}

for (const subject of SUBJECTS)
  test(`${subject.name} edited in two tabs without a connection are all stored, whichever tab is closed`, async ({
    page: first,
    context,
    backend,
  }) => {
    const workplace = await newWorkplace(backend);
    await enter(first, workplace.owner);
    await first.close();
    const at = subject.page(workplace);
    for (const [round, gone] of ROUNDS.entries())
      await test.step(`${gone.length} of two tabs closed`, async () => {
        const tabs = { one: await opened(context, at), two: await opened(context, at) };
        for (const each of BOTH) await expect(tabs[each].getByRole('heading', { level: 1 })).toBeVisible();
        await context.setOffline(true);
        for (const each of BOTH) {
          await subject.edit(tabs[each], each, round);
          await subject.shows(tabs[each], each, round);
        }
        for (const each of gone) await closed(tabs[each]);
        await context.setOffline(false);
        const page = gone.length === 2 ? await opened(context, at) : tabs.two;
        await sent(page);
        await page.reload();
        for (const each of BOTH) await subject.shows(page, each, round);
        for (const each of context.pages()) await each.close();
      });
  });
