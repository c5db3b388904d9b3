import { LANGUAGES, type Language } from '@/i18n/languages';
import { DEMO_FILE, enter, newAddress, newWorkplace } from './support/arrange';
import { title } from './support/people';
import { expect, test, type Page } from './support/test';
import { BROKEN_FILE, visit, walkTo, type Stop } from './support/tour';
import { settle, walk } from './support/walk';
import { textsOn, wordingFaults } from './support/wording';

/** Its words are English, whatever the language around them. */
const PROGRAMME = 'tests/fixtures/programmes/kerr.json';
const CONTENTS = [PROGRAMME, BROKEN_FILE];

const speaks = async (page: Page, language: Language) => {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await settle(page);
  expect(await wordingFaults(page, language, CONTENTS)).toEqual([]);
};

/** By the menu of the page one is on; its button is named in the language so far. */
async function switchTo(page: Page, language: 'Deutsch' | 'English'): Promise<void> {
  await page.getByRole('button', { name: /^(Account and display|Konto und Darstellung)$/ }).click();
  await page.getByRole('menuitemradio', { name: language }).click();
}

test('another language changes all that is on a page at once, and stays', async ({ page, backend }) => {
  const { owner, organisation, programme } = await newWorkplace(backend, PROGRAMME);
  await enter(page, owner);
  const stops: Stop[] = [
    {
      name: 'programmes',
      path: `/o/${organisation}/programmes`,
      // What may be done with each of them comes after the list.
      arrive: (at) => at.getByRole('button', { name: /^Actions for / }).waitFor(),
    },
    { name: 'members', path: `/o/${organisation}/members` },
    {
      name: 'errors of a file',
      path: `/o/${organisation}/import`,
      arrive: async (at) => {
        await at.locator('input[type=file]').setInputFiles(BROKEN_FILE);
        await at.locator('main h2:focus').waitFor();
      },
    },
    { name: 'overview', path: programme },
    { name: 'findings', path: `${programme}/findings?group=rule` },
    { name: 'finding', path: `${programme}/finding/C01/individual/teamwork` },
    { name: 'condition', path: `${programme}/conditions/numbers` },
  ];
  for (const [nth, stop] of stops.entries()) {
    await test.step(stop.name, async () => {
      await (nth === 0 ? visit : walkTo)(page, stop);
      await speaks(page, 'en');
      const before = await textsOn(page);
      await page.evaluate(() => (document.body.dataset.loaded = 'once'));

      await switchTo(page, 'Deutsch');
      await speaks(page, 'de');
      // Read as English it is full of faults: the check has something to check.
      expect((await wordingFaults(page, 'en', CONTENTS)).length).toBeGreaterThan(10);

      await switchTo(page, 'English');
      await speaks(page, 'en');
      expect(await textsOn(page)).toEqual(before);
      expect(await page.evaluate(() => document.body.dataset.loaded)).toBe('once');
    });
  }

  await test.step('kept over a reload, in another tab, and after signing out', async () => {
    await switchTo(page, 'Deutsch');
    await speaks(page, 'de');
    await page.reload();
    await speaks(page, 'de');
    const tab = await page.context().newPage();
    await tab.goto(`/o/${organisation}/programmes`);
    await speaks(tab, 'de');
    await tab.close();
    await page.getByRole('button', { name: 'Konto und Darstellung' }).click();
    await page.getByRole('menuitem', { name: 'Abmelden' }).click();
    await expect(title(page, 'Anmelden')).toBeVisible();
    await speaks(page, 'de');
  });
});

test('before signing in, too: what was typed and what is wrong with it stay', async ({ page }) => {
  const address = newAddress('nina');
  await page.goto('/sign-up');
  await page.getByLabel('E-mail address').fill(address);
  await page.getByLabel('Password', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByText('Please use at least 10 characters.')).toBeVisible();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await speaks(page, 'de');
  await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue(address);
  await expect(page.getByLabel('Passwort', { exact: true })).toHaveAccessibleDescription(
    /mindestens 10 Zeichen/,
  );
  await page.getByRole('button', { name: 'English' }).click();
  await speaks(page, 'en');
});

const PRINTED = {
  de: {
    locale: 'de-DE',
    period: '12.01.2026 bis 30.06.2027',
    share: '(88\u00a0%)',
    score: 'Gewicht 51,2 von 100',
    date: '31.03.2027',
  },
  en: {
    locale: 'en-GB',
    period: '12 Jan 2026 to 30 Jun 2027',
    share: '(88%)',
    score: 'Score 51.2 of 100',
    date: '31 Mar 2027',
  },
};

for (const language of LANGUAGES) {
  const { locale, period, share, score, date } = PRINTED[language];
  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('numbers and dates are written as its readers write them', async ({ page, backend }) => {
      const { owner, programme } = await newWorkplace(backend, DEMO_FILE[language]);
      await enter(page, owner);
      const main = page.getByRole('main');
      await page.goto(programme);
      await expect(main).toContainText(period);
      await expect(main).toContainText(share);
      await walk(page, `${programme}/finding/C01/chefrabatt/wert`);
      await expect(main).toContainText(score);
      await walk(page, `${programme}/finding/C05/gebietsschutz/entscheider/tandem`);
      await expect(main).toContainText(date);
    });
  });
}
