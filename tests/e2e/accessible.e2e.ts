import { LANGUAGES } from '@/i18n/languages';
import { enter } from './support/arrange';
import { accessibilityViolations } from './support/axe';
import { settle, tours, visit, VISITORS } from './support/tour';
import { expect, test, type Page } from './support/test';

const LOCALES = { de: 'de-DE', en: 'en-GB' };
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** What every page owes its reader, whatever is on it. */
const frame = (page: Page) =>
  page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    language: document.documentElement.lang,
    titled: /^.+ · Tragwerk$/.test(document.title),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

/** As when the system changes over at dusk, while the page lies open. */
async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
  await settle(page);
}

test.describe.configure({ mode: 'parallel' });

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: LOCALES[language] });

    for (const visitor of VISITORS) {
      test(`every page is accessible to ${visitor}`, async ({
        page,
        backend,
      }) => {
        test.setTimeout(180_000);
        const { person, stops } = (await tours(backend, language))[visitor];
        if (person) await enter(page, person);
        for (const stop of stops) {
          await test.step(stop.name, async () => {
            await visit(page, stop);
            for (const size of SIZES) {
              await page.setViewportSize(size);
              const where = `${stop.name}, ${size.width} px`;
              expect
                .soft(await frame(page), where)
                .toEqual({ headings: 1, language, titled: true, overflow: 0 });
              await showIn(page, 'light');
              expect.soft(await accessibilityViolations(page, 'everything'), where).toEqual([]);
              // Colours are the same in both languages: the one with the longer words stands for them.
              if (language === 'en') continue;
              await showIn(page, 'dark');
              expect.soft(await accessibilityViolations(page, 'colours'), `${where}, dark`).toEqual([]);
            }
          });
        }
      });
    }
  });
}
