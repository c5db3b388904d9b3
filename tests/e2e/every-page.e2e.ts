import { LANGUAGES, type Language } from '@/i18n/languages';
import { DEMO_FILE, enter } from './support/arrange';
import { accessibilityViolations } from './support/axe';
import { BROKEN_FILE, settle, tours, visit, VISITORS, walkTo, type Stop, type Visitor } from './support/tour';
import { expect, test, type Page } from './support/test';
import { wordingFaults } from './support/wording';

const LOCALES = { de: 'de-DE', en: 'en-GB' };
/** Words and colours have nothing to do with one another: two walks see both schemes and both languages. */
const SCHEMES = { de: 'light', en: 'dark' } as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const isTurn = (language: Language, at: number, turn: number) =>
  (at + LANGUAGES.indexOf(language)) % SIZES.length === turn;

/** Pages are walked in both languages; what has to be done on one to see a state of it, in one of them, in turn. */
const isWalked = (language: Language, at: number, { arrive }: Stop) =>
  arrive === undefined || isTurn(language, at, 0);

/**
 * Looking for barriers is half of the walk: a page is searched in the one walk at the one width, in the other walk, with
 * other words and colours, at the other; of its states, every other one at each width.
 */
const isSearched = (language: Language, at: number, { arrive }: Stop, nth: number) =>
  arrive === undefined ? isTurn(language, at, nth) : Math.floor(at / SIZES.length) % SIZES.length === nth;

/** Who sees most goes in parts: the machine has more than one hand, and a part is done in time. */
const PARTS: Partial<Record<Visitor, number>> = { owner: 5 };

const WALKS = VISITORS.flatMap((visitor) => {
  const parts = PARTS[visitor] ?? 1;
  return Array.from({ length: parts }, (_, part) => ({
    visitor,
    name: parts === 1 ? visitor : `${visitor}, part ${part + 1} of ${parts}`,
    isMine: (at: number) => at % parts === part,
  }));
});

/** What every page owes its reader, whatever is on it. */
const frame = (page: Page) =>
  page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    language: document.documentElement.lang,
    titled: /^.+ · Tragwerk$/.test(document.title),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

test.describe.configure({ mode: 'parallel' });

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: LOCALES[language], colorScheme: SCHEMES[language] });

    for (const { visitor, name, isMine } of WALKS) {
      test(`every page is accessible to ${name}, and in one language`, async ({ page, backend }) => {
        const { person, stops } = (await tours(backend, language))[visitor];
        if (person) await enter(page, person);
        const walked = [...stops.entries()].filter(
          ([at, stop]) => isMine(at) && isWalked(language, at, stop),
        );
        // Within the app one walks by its links, as long as nothing is left open: pages first, then their states.
        let isInside = false;
        for (const [at, stop] of walked.sort(([, a], [, b]) => Number(!!a.arrive) - Number(!!b.arrive))) {
          await test.step(stop.name, async () => {
            await (isInside && !stop.path.includes('#') ? walkTo : visit)(page, stop);
            isInside = person !== null && stop.arrive === undefined;
            expect
              .soft(await wordingFaults(page, language, [DEMO_FILE[language], BROKEN_FILE]), stop.name)
              .toEqual([]);
            for (const [nth, size] of SIZES.entries()) {
              await page.setViewportSize(size);
              await settle(page);
              // The header stays in sight: what has been scrolled half under it would count as too small.
              await page.evaluate(() => window.scrollTo(0, 0));
              const where = `${stop.name}, ${size.width} px`;
              expect
                .soft(await frame(page), where)
                .toEqual({ headings: 1, language, titled: true, overflow: 0 });
              if (isSearched(language, at, stop, nth))
                expect.soft(await accessibilityViolations(page), where).toEqual([]);
            }
            await page.setViewportSize(SIZES[0]);
          });
        }
      });
    }
  });
}

test('the page follows the system at dusk', async ({ page, backend }) => {
  const { person, stops } = (await tours(backend, 'en')).owner;
  if (person) await enter(page, person);
  for (const stop of stops.filter(({ name }) => name === 'findings in groups')) await visit(page, stop);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await settle(page);
    expect(await accessibilityViolations(page), colorScheme).toEqual([]);
  }
});
