import type { ProgrammeModel } from '@/domain/programme/model';
import { buildProgramme } from '../support/builders';
import { importProgramme, must } from '../support/people';
import { enter, newWorkplace } from './support/arrange';
import { tabTo } from './support/keyboard';
import { title } from './support/people';
import { expect, test, type Page } from './support/test';
import { walk } from './support/walk';

const ROWS = 30;
const COLUMNS = 8;

/** Large enough for a block of 30 × 8 with something around it; nothing is rated yet. */
const LARGE: ProgrammeModel = buildProgramme({
  programme: { name: 'Large' },
  behaviours: Array.from({ length: COLUMNS + 2 }, (_, i) => ({ key: `b${i}`, title: `Behaviour ${i + 1}` })),
  conditions: Array.from({ length: ROWS + 3 }, (_, i) => ({ key: `c${i}`, title: `Condition ${i + 1}` })),
});

/** What Excel puts on the clipboard: tabs, CRLF, a line end after the last row. */
const BLOCK = Array.from({ length: ROWS }, (_, row) =>
  Array.from({ length: COLUMNS }, (_, column) => ((row * 3 + column) % 7) - 3),
);
const excel = (rows: readonly (readonly (number | string)[])[]) =>
  rows.map((row) => `${row.join('\t')}\r\n`).join('');

const cell = (page: Page, condition: string, behaviour: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${condition}, ${behaviour}: `) });

const onClipboard = (page: Page, text: string) =>
  page.evaluate((written) => navigator.clipboard.writeText(written), text);

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

const rated = (page: Page) => page.getByRole('gridcell', { name: /: in use [−+0]/ });

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('ratings are typed into the matrix, and pasted from Excel as a block', async ({ page, backend }) => {
  const { owner, organisation, programme } = await newWorkplace(backend);
  const largeId = await importProgramme(owner, organisation, LARGE);
  await enter(page, owner);
  await page.goto(programme);

  await test.step('a rating that is typed moves the index', async () => {
    await page.getByRole('link', { name: 'Audit matrix' }).click();
    await expect(title(page, 'Audit matrix')).toBeVisible();
    const from = page.getByRole('gridcell', {
      name: 'Commission on the order value of machines, Clarify needs before quoting: in use −3',
    });
    await from.click();
    await page.keyboard.press('3');
    const to = page.getByRole('gridcell', {
      name: 'Commission on the order value of machines, Clarify needs before quoting: in use +3',
    });
    await expect(to).toBeFocused();
    await expect(page.getByText(/^Index \d+ → \d+$/)).toBeVisible();
    await saved(page);
    await page.keyboard.type('-2');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await saved(page);
  });

  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' && /effect|cells/.test(request.url())) sent.push(request.url());
  });
  const large = `/o/${organisation}/p/${largeId}/matrix`;

  await test.step('a block with something else in it is refused by row and column, and nothing is written', async () => {
    await walk(page, large);
    await onClipboard(
      page,
      excel([
        [1, 2],
        ['-4', 'high'],
        [0, '1.5'],
      ]),
    );
    await cell(page, 'Condition 4', 'Behaviour 2').click();
    await page.keyboard.press('Control+v');
    const refusal = page.getByRole('alert');
    await expect(refusal).toContainText('row 5, “Condition 5”, column 2, “Behaviour 2”: “-4”');
    await expect(refusal).toContainText('row 5, “Condition 5”, column 3, “Behaviour 3”: “high”');
    await expect(refusal).toContainText('row 6, “Condition 6”, column 3, “Behaviour 3”: “1.5”');

    await onClipboard(page, excel(BLOCK));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+v');
    await expect(refusal).toContainText('The block has 30 rows and 8 columns');
    await expect(rated(page)).toHaveCount(0);
    expect(sent).toEqual([]);
  });

  await test.step('one value fills what is selected', async () => {
    await onClipboard(page, excel([['+2']]));
    // Not by a click: the refusal above closes at its first half, and the cells move under the pointer.
    await cell(page, 'Condition 1', 'Behaviour 1').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(page.getByText('4 cells selected.')).toBeVisible();
    await page.keyboard.press('Control+v');
    await expect(page.getByRole('gridcell', { name: /: in use \+2$/ })).toHaveCount(4);
    await page.keyboard.press('Control+z');
    await expect(rated(page)).toHaveCount(0);
    await saved(page);
  });

  await test.step('a block is pasted, and taken back by one Ctrl+Z', async () => {
    await onClipboard(page, excel(BLOCK));
    await cell(page, 'Condition 1', 'Behaviour 1').click();
    await page.keyboard.press('Control+v');
    await expect(rated(page)).toHaveCount(ROWS * COLUMNS);
    await saved(page);
    await page.keyboard.press('Control+z');
    await expect(rated(page)).toHaveCount(0);
    await saved(page);
    const effects = await owner.client.from('effects').select('in_use').eq('programme_id', largeId);
    expect(must(effects).filter(({ in_use: inUse }) => inUse !== null)).toEqual([]);
  });

  await test.step('it is pasted elsewhere', async () => {
    await cell(page, 'Condition 2', 'Behaviour 3').click();
    await page.keyboard.press('Control+v');
    await expect(
      page.getByText(`30 × 8 pasted: ${ROWS * COLUMNS} changed, 0 of them cleared.`),
    ).toBeVisible();
    await expect(rated(page)).toHaveCount(ROWS * COLUMNS);
    await expect(cell(page, 'Condition 2', 'Behaviour 3')).toHaveAccessibleName(/in use −3$/);
    await expect(cell(page, 'Condition 31', 'Behaviour 10')).toHaveAccessibleName(/in use 0$/);
    await saved(page);
  });

  await test.step('all of it stays, and a block that is copied is the same again', async () => {
    await page.reload();
    await expect(rated(page)).toHaveCount(ROWS * COLUMNS);
    await cell(page, 'Condition 2', 'Behaviour 3').click();
    await cell(page, 'Condition 31', 'Behaviour 10').click({ modifiers: ['Shift'] });
    await onClipboard(page, '');
    await page.keyboard.press('Control+c');
    await expect(page.getByText('30 × 8 copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(excel(BLOCK));

    await walk(page, `${programme}/matrix`);
    await expect(
      page.getByRole('gridcell', { name: /^Commission on the order.*, Clarify needs.*: in use −2$/ }),
    ).toBeVisible();
    await expect(
      page.getByRole('gridcell', {
        name: /^Commission on the order.*, Negotiate on economics.*: not rated$/,
      }),
    ).toBeVisible();
  });
});

test('the details follow the cursor, are entered with Enter and left with Escape', async ({ onlooker }) => {
  const { page, programme } = onlooker;
  await walk(page, `${programme}/matrix?group=none`);
  const details = page.getByRole('complementary', { name: 'The cell in detail' });
  const first = cell(page, 'Commission on the order value of machines', 'Clarify needs before quoting');
  await tabTo(page, first);
  await expect(details.getByRole('heading', { name: 'Clarify needs before quoting' })).toBeVisible();
  await expect(details.getByRole('link', { name: /rewards the opposite of/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(details.getByRole('heading', { level: 3 }).first()).toHaveText(/^Negotiate on economics/);

  await page.keyboard.press('Enter');
  await expect(details.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(details.locator(':focus')).toHaveCount(1);
});
