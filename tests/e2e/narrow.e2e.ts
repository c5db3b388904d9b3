import type { Locator } from '@playwright/test';
import { foundOrganisation, newMember, newPerson } from '../support/people';
import { DEMO_FILE, enter, newWorkplace } from './support/arrange';
import { title } from './support/people';
import { expect, test } from './support/test';
import { look } from './support/walk';

const PHONE = { width: 390, height: 844 };

test.use({ viewport: PHONE });

/** Goes to a page that is to be measured. */
/** Where the things stand that a reader compares, from left to right. */
const edgesOf = (things: Locator) =>
  things.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return `${Math.round(left)} to ${Math.round(right)}`;
    }),
  );

/** How many lines a text takes. */
const linesOf = (text: Locator) =>
  text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });

const heightsOf = (things: Locator) =>
  things.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));

/** Words of a text that stand on two lines. */
const brokenWords = (text: Locator) =>
  text.evaluate((element) => {
    const node = element.firstChild;
    if (!node) return [];
    return [...(node.textContent ?? '').matchAll(/[^\s/-]+/gu)]
      .filter(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      })
      .map(([word]) => word);
  });

/** Where something begins, and how wide it is. */
const placeOf = (thing: Locator) =>
  thing.evaluate((element) => {
    const { left, top, width } = element.getBoundingClientRect();
    return [left, top, width].map(Math.round);
  });

for (const width of [1280, 390])
  test(`the frame stands from the beginning at ${width} px, and nothing jumps`, async ({ page, backend }) => {
    const { owner, programme } = await newWorkplace(backend);
    await enter(page, owner);
    await page.setViewportSize({ width, height: 844 });
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/rest/v1/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${programme}/conditions`);
    const [header, content] = [page.locator('header').first(), page.locator('main')];
    await expect(page.getByRole('status', { name: 'Loading' })).toBeVisible();
    const before = await Promise.all([header, header.locator('svg rect').first(), content].map(placeOf));
    release();
    await expect(title(page, 'Framework conditions')).toBeVisible();
    const mark = header.locator('a svg rect').first();
    expect(await Promise.all([header, mark, content].map(placeOf))).toEqual(before);
  });

test('a card says label and value on one line, level with its title', async ({
  onlooker: { page, programme },
}) => {
  await page.setViewportSize(PHONE);
  for (const list of ['conditions', 'measures']) {
    await look(page, `${programme}/${list}`);
    const row = page
      .locator('main tbody tr')
      .filter({ has: page.getByRole('checkbox') })
      .first();
    await expect(row).toBeVisible();
    const [left] = await placeOf(row.getByRole('rowheader'));
    for (const value of await row.locator('td[data-name]:visible').all())
      expect((await placeOf(value))[0]).toBe(left);
  }
});

test('filters fold away behind a button that counts them', async ({ onlooker: { page, programme } }) => {
  await page.setViewportSize(PHONE);
  await look(page, `${programme}/conditions?category=leadership`);
  const category = page.getByRole('combobox', { name: 'Category' });
  const fold = page.getByRole('button', { name: 'Filters (1)' });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(category).toBeHidden();
  await fold.click();
  await category.selectOption('');
  await expect(page.getByRole('button', { name: 'Filters (0)' })).toBeVisible();
});

test('who is trained: every team stands in the card of a behaviour', async ({
  onlooker: { page, programme },
}) => {
  await page.setViewportSize(PHONE);
  await look(page, `${programme}/measures?view=coverage`);
  const cells = page.locator('main tbody tr').first().locator('td');
  await expect(cells).toHaveCount(4);
  for (const cell of await cells.all()) {
    const [left = 0, , width = 0] = await placeOf(cell);
    expect(left + width).toBeLessThanOrEqual(390);
  }
});

test('the plan reads by month, and as a timeline when asked', async ({ onlooker: { page, programme } }) => {
  await page.setViewportSize(PHONE);
  await look(page, `${programme}/plan`);
  const ends = page.getByText(/^ends on /).filter({ visible: true });
  await expect(ends.first()).toBeVisible();
  const months = page.locator('main section > h2').filter({ hasText: /^\p{L}+ \d{4}$/u });
  const begins = (await months.allInnerTexts()).map((month) => Date.parse(`1 ${month}`));
  expect(begins.length).toBeGreaterThan(2);
  expect(begins).toEqual(begins.toSorted((a, b) => a - b));
  await page.getByRole('button', { name: 'Show the timeline' }).click();
  await expect(page.getByRole('button', { name: 'Show by month' })).toBeVisible();
  await expect(ends).toHaveCount(0);
});

test('stakeholders stand by stance, the most influential first, their names whole', async ({
  onlooker: { page, programme },
}) => {
  await page.setViewportSize(PHONE);
  await look(page, `${programme}/stakeholders`);
  const people = (stance: string) =>
    page
      .locator('main section', { has: page.getByRole('heading', { level: 2, name: stance }) })
      .getByRole('button');
  await expect(people('Resister').first()).toBeVisible();
  for (const stance of ['Endorser', 'Fence-sitter', 'Resister']) {
    const texts = await people(stance).allInnerTexts();
    const influences = texts.map((text) => Number(/Influence (\d) of 5/.exec(text)?.[1]));
    expect(influences.length, stance).toBeGreaterThan(1);
    expect(influences, stance).toEqual(influences.toSorted((a, b) => b - a));
  }
  for (const role of await people('Resister').locator('span:first-child').all())
    expect(await brokenWords(role)).toEqual([]);
});

test('what stands at the axes of a chart stays in its card', async ({ onlooker: { page, programme } }) => {
  for (const width of [1440, 390])
    for (const indicator of ['chancenpflege', 'gespraechspartner']) {
      await page.setViewportSize({ width, height: 900 });
      await look(page, `${programme}/indicators/${indicator}`);
      const chart = page
        .locator('main')
        .getByRole('application', { name: /readings? from/ })
        .first();
      await expect(
        chart.getByText(indicator === 'chancenpflege' ? '%' : 'people', { exact: true }),
      ).toBeVisible();
      const outside = await chart.evaluate((svg) => {
        const card = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return Math.min(left - card.left, card.right - right, top - card.top, card.bottom - bottom) < -1;
          })
          .map(({ textContent }) => textContent);
      });
      expect(outside, `${indicator}, ${width} px`).toEqual([]);
    }
});

test.describe('in German, whose words are longer', () => {
  test.use({ locale: 'de-DE' });

  test('beside the navigation rows and fields are as low as their lines', async ({ page, backend }) => {
    const { owner, programme } = await newWorkplace(backend, DEMO_FILE.de);
    await enter(page, owner);
    await page.setViewportSize({ width: 1024, height: 900 });
    await page.goto(`${programme}/behaviours`);
    const rows = page.locator('main tbody tr').filter({ has: page.getByRole('checkbox') });
    await expect(rows.filter({ hasText: 'schwächer als die Gewohnheit' })).toBeVisible();
    expect(Math.max(...(await heightsOf(rows)))).toBeLessThanOrEqual(90);
    // One goal with a long title is chosen: it leaves no empty line below itself.
    await page.setViewportSize({ width: 1440, height: 900 });
    await look(page, `${programme}/behaviours/bedarf`);
    const goals = page.locator('main').getByText('Dient', { exact: true }).locator('..');
    await expect(goals.getByRole('combobox')).toBeVisible();
    expect(Math.max(...(await heightsOf(goals)))).toBeLessThanOrEqual(70);
  });
});

test('nothing goes sideways at 320 px', async ({ onlooker: { page, programme } }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of [
    'conditions',
    'measures',
    'measures?view=coverage',
    'stakeholders',
    'plan',
    'findings',
  ]) {
    await look(page, `${programme}/${path}`);
    await expect(page.locator('main h1')).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, path).toBe(0);
  }
});

test('no column of the matrix is cut off beside its details', async ({ onlooker: { page, programme } }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await look(page, `${programme}/matrix`);
  await expect(page.getByRole('complementary', { name: 'The cell in detail' })).toBeVisible();
  const sums = page.getByRole('columnheader').last();
  const [edge = 0] = await placeOf(sums);
  for (const cell of await page.getByRole('row').nth(2).getByRole('gridcell').all()) {
    const [left = 0, , width = 0] = await placeOf(cell);
    if (left < edge) expect(left + width).toBeLessThanOrEqual(edge + 1);
  }
});

test('cards of a list line up, whatever is in them', async ({ onlooker: { page, programme } }) => {
  await page.setViewportSize(PHONE);
  for (const list of ['conditions', 'behaviours']) {
    await look(page, `${programme}/${list}`);
    const bars = page.getByRole('img', { name: /^Against it: / });
    await expect(bars.nth(1)).toBeVisible();
    expect(new Set(await edgesOf(bars)).size).toBe(1);
  }
});

test('what is cut short in lists is whole on the page of a finding', async ({
  onlooker: { page, programme },
}) => {
  await page.setViewportSize(PHONE);
  await look(page, `${programme}/findings`);
  await page.getByRole('list', { name: 'Findings' }).getByRole('link').first().click();
  const today = page.getByText(/^Until now: /);
  expect(await today.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
  expect(await linesOf(today)).toBeGreaterThan(2);
});

test('names, roles and addresses stay whole', async ({ page, backend }) => {
  const owner = await newPerson(backend, 'a.rather.long-name');
  const organisation = await foundOrganisation(owner, 'Narrow Ltd');
  await newMember(backend, owner, organisation, 'hr');
  await enter(page, owner);
  await page.goto(`/o/${organisation}/members`);
  await page.getByRole('button', { name: 'Account and display' }).click();
  expect(await linesOf(page.getByRole('menu').getByText(owner.email))).toBe(1);
  await page.keyboard.press('Escape');
  await look(page, '/new-organisation');
  await expect(title(page, 'Create an organisation')).toBeVisible();
  // Brand and tools share the first line.
  const [brand, tools] = await Promise.all(
    [page.locator('header > a'), page.getByRole('button', { name: 'Sign out' })].map((each) =>
      each.boundingBox(),
    ),
  );
  const middle = (box: typeof brand) => (box ? box.y + box.height / 2 : NaN);
  expect(Math.abs(middle(brand) - middle(tools))).toBeLessThan(4);
});
