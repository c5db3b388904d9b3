/**
 * `npm run bench`: how long the plan takes from a key to the bar that has moved, beside the smallest update the same
 * page has. Needs the built app.
 */
import { addDays } from '@/domain/calendar/days';
import { buildProgramme } from '../support/builders';
import { importProgramme } from '../support/people';
import { onBenchPage } from './bench-page';
import { fromKeyToScreen, head, line, ratio, smallestUpdate } from './key-to-screen';
import { largeProgramme } from './large-programme';

const SIZES = [20, 200];
const RUNS = 30;

/** Measures of all kinds one after the other over two years, each for another behaviour and waiting for the one before. */
function planned(count: number) {
  const model = largeProgramme(40, 60, 0.1, 'mixed');
  const measures = Array.from({ length: count }, (_, at) => {
    const like = model.measures[at % model.measures.length];
    const startsOn = addDays('2026-01-05', Math.floor((at * 600) / count));
    return {
      ...like,
      key: `m${at}`,
      title: `Measure ${at}`,
      startsOn,
      endsOn: addDays(startsOn, 25),
      after: at % 5 === 4 ? [`m${at - 1}`] : [],
    };
  });
  return buildProgramme({ ...model, measures });
}

await onBenchPage(async ({ page, owner, organisation }) => {
  for (const count of SIZES) {
    const programme = await importProgramme(owner, organisation, planned(count));
    await page.goto(`/o/${organisation}/p/${programme}/plan`);
    const bar = page.locator('[data-measure=m1]');
    await bar.waitFor();
    const empty = await smallestUpdate(page, RUNS);

    await bar.focus();
    const moved: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      moved.push(await fromKeyToScreen(page, run % 2 === 0 ? 'PageDown' : 'ArrowLeft', '[data-measure=m1]'));
    }
    head(`${count} measures, 40 behaviours, 60 conditions`);
    line('smallest update of the page', empty);
    line('a key, until the bar has moved', moved, ratio(moved, empty));
  }
});
