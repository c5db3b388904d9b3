import { LANGUAGES, type Language } from '@/i18n/languages';
import { DEMO_FILE, enter } from './support/arrange';
import { accessibilityViolations, type Search } from './support/axe';
import { expect, test, type Page } from './support/test';
import { BROKEN_FILE, leave, tours, visit, VISITORS, walkTo, type Stop, type Visitor } from './support/tour';
import { settle } from './support/walk';
import { wordingFaults } from './support/wording';

const LOCALES = { de: 'de-DE', en: 'en-GB' };
/** Words and colours have nothing to do with one another: two walks see both schemes and both languages. */
const SCHEMES = { de: 'light', en: 'dark' } as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/** The language of one of the walks: the other one is walked in the other. They take turns. */
const turn = (at: number): Language => LANGUAGES[at % LANGUAGES.length] ?? 'en';

/** Pages are walked in both languages; what has to be done on one to see a state of it, in one of them, in turn. */
const isWalked = (language: Language, at: number, { arrive }: Stop) =>
  arrive === undefined || turn(at) === language;

/**
 * Barriers are in no language: a page is searched for all of them in one of its walks, at one width; in the other, at the
 * other width, for those that come of colours and sizes. States are walked once, and searched at one width.
 */
function searchFor(language: Language, at: number, { arrive }: Stop, nth: number): Search | null {
  const pair = Math.floor(at / SIZES.length);
  if (arrive !== undefined) return pair % SIZES.length === nth ? 'all' : null;
  if ((pair + LANGUAGES.indexOf(language)) % SIZES.length !== nth) return null;
  return turn(at) === language ? 'all' : 'looks';
}

/**
 * A long walk goes in parts: two go on at a time, and none is long. Every part begins with a browser that has to compile
 * the app: no more of them than that. Their number is odd, as states take turns in twos: every part has its share of them
 * in both languages.
 */
const PARTS: Record<Visitor, number> = { owner: 3, viewer: 1, founder: 1, newcomer: 1, nobody: 1 };

const WALKS = VISITORS.flatMap((visitor) =>
  Array.from({ length: PARTS[visitor] }, (_, part) => ({
    visitor,
    name: `${visitor}, part ${part + 1} of ${PARTS[visitor]}`,
    isMine: (at: number) => at % PARTS[visitor] === part,
  })),
);

/** Both, beginning with the width a page has: with every change all of it is laid out anew. */
const sizesFrom = (width: number | undefined) => {
  const sizes = [...SIZES.entries()];
  return width === SIZES[1].width ? sizes.reverse() : sizes;
};

/** What every page owes its reader, whatever is on it. */
const frame = (page: Page) =>
  page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    language: document.documentElement.lang,
    titled: /^.+ · Tragwerk$/.test(document.title),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

/** Takes away what the browser had to complain about on a page; it must have. */
function takeBack(complaints: string[], expected: RegExp, where: string): void {
  const others = complaints.filter((each) => !expected.test(each));
  expect.soft(complaints.length, where).toBeGreaterThan(others.length);
  complaints.splice(0, complaints.length, ...others);
}

/** Pages first, then what is done on them, and at last what can only be loaded away. */
const weight = ({ arrive, leavesBehind }: Stop) => (leavesBehind ? 2 : arrive ? 1 : 0);

test.describe.configure({ mode: 'parallel' });

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: LOCALES[language], colorScheme: SCHEMES[language] });

    for (const { visitor, name, isMine } of WALKS) {
      test(`every page is accessible to ${name}, and in one language`, async ({
        page,
        backend,
        complaints,
      }) => {
        const { person, stops } = (await tours(backend, language))[visitor];
        if (person) await enter(page, person);
        const walked = [...stops.entries()].filter(
          ([at, stop]) => isMine(at) && isWalked(language, at, stop),
        );
        // Within the app one walks by its links, as long as nothing is left behind: pages first, then their states.
        let isInside = false;
        for (const [at, stop] of walked.sort(([, a], [, b]) => weight(a) - weight(b))) {
          await test.step(stop.name, async () => {
            if (stop.arrive) await page.setViewportSize(SIZES[0]);
            await (isInside && !stop.path.includes('#') ? walkTo : visit)(page, stop);
            for (const [nth, size] of sizesFrom(page.viewportSize()?.width)) {
              await page.setViewportSize(size);
              await settle(page);
              // The header stays in sight: what has been scrolled half under it would count as too small.
              await page.evaluate(() => window.scrollTo(0, 0));
              const where = `${stop.name}, ${size.width} px`;
              if (nth === 0)
                expect
                  .soft(await wordingFaults(page, language, [DEMO_FILE[language], BROKEN_FILE]), where)
                  .toEqual([]);
              expect
                .soft(await frame(page), where)
                .toEqual({ headings: 1, language, titled: true, overflow: 0 });
              const searched = searchFor(language, at, stop, nth);
              if (searched !== null)
                expect.soft(await accessibilityViolations(page, searched), where).toEqual([]);
            }
            if (stop.complaint) takeBack(complaints, stop.complaint, stop.name);
            isInside = !stop.leavesBehind;
            if (stop.arrive && isInside)
              expect.soft(await leave(page), `left behind by ${stop.name}`).toEqual([]);
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
    expect(await accessibilityViolations(page, 'looks'), colorScheme).toEqual([]);
  }
});
