/**
 * `npm run bench`: how long the audit matrix takes from a key to the figures it changes, drawn on the screen, beside the
 * smallest update the same page has (its account menu opening). Milliseconds depend on the machine; the ratio is what
 * counts. Needs the built app.
 */
import { importProgramme } from '../support/people';
import { onBenchPage } from './bench-page';
import { fromKeyToScreen, head, line, ratio, smallestUpdate } from './key-to-screen';
import { largeProgramme } from './large-programme';

const SIZES = [
  { conditions: 60, behaviours: 12 },
  { conditions: 200, behaviours: 40 },
];
const DENSITY = 0.1;
const RUNS = 30;

await onBenchPage(async ({ page, owner, organisation }) => {
  for (const { conditions, behaviours } of SIZES) {
    const model = largeProgramme(behaviours, conditions, DENSITY, 'mixed');
    const programme = await importProgramme(owner, organisation, model);
    await page.goto(`/o/${organisation}/p/${programme}/matrix`);
    await page.getByRole('grid').waitFor();

    const empty = await smallestUpdate(page, RUNS);
    const cells = page.locator('[role=gridcell][aria-selected]');
    await cells.nth(behaviours + 1).click();
    const moved: number[] = [];
    const typed: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      moved.push(await fromKeyToScreen(page, run % 2 === 0 ? 'ArrowRight' : 'ArrowLeft', '[role=grid]'));
      typed.push(await fromKeyToScreen(page, run % 4 < 2 ? '3' : '1', '[role=grid] > :last-child'));
      await page.getByText('Saved', { exact: true }).waitFor();
    }

    head(`${conditions} conditions × ${behaviours} behaviours`);
    line('smallest update of the page', empty);
    line('an arrow key, until the cursor is drawn', moved, ratio(moved, empty));
    line('a digit, until all figures are drawn', typed, ratio(typed, empty));
  }
});
