import { findings as findingsDe } from '@/i18n/de/findings';
import { printing as printingDe } from '@/i18n/de/printing';
import { findings as findingsEn } from '@/i18n/en/findings';
import { printing as printingEn } from '@/i18n/en/printing';
import { LANGUAGES } from '@/i18n/languages';
import { DEMO_FILE, enter, newWorkplace, readProgramme } from './support/arrange';
import { pdfPages } from './support/pdf-text';
import { expect, test, type Page } from './support/test';
import { look } from './support/walk';

const TEXTS = {
  de: { printing: printingDe, findings: findingsDe },
  en: { printing: printingEn, findings: findingsEn },
};

const IMPORTANCE = { de: /Wichtigkeit (\d) von 5/, en: /importance (\d) of 5/i };

const MARGINS = ['8mm', '10mm', '15mm'];

/** Lines break where there is no room, and words with them: neither belongs to a text. */
const run = (text: string): string => text.replace(/[\s\u00ad\u2010-]/g, '');

/** What stands on each sheet, with the margins that a browser lets one choose. */
async function printed(page: Page, margin: string): Promise<string[]> {
  await page.evaluate((width) => {
    const chosen = new CSSStyleSheet();
    chosen.replaceSync(`@page { margin: ${width}; }`);
    document.adoptedStyleSheets = [chosen];
  }, margin);
  return pdfPages(await page.pdf({ preferCSSPageSize: true }));
}

/** Prints at every margin; on each sheet stands the programme's name, and nothing one would have to press. */
async function print(page: Page, name: string): Promise<string[][]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const labels = (await page.locator('main :is(button, nav a)').allInnerTexts()).filter(
    (label) => /\p{L}{4}/u.test(label) && !label.includes('\n'),
  );
  const all: string[][] = [];
  for (const margin of MARGINS) {
    const sheets = await printed(page, margin);
    for (const sheet of sheets) {
      expect(run(sheet)).toContain(run(name));
      const lines = sheet.split('\n');
      expect(labels.filter((label) => lines.includes(label))).toEqual([]);
    }
    all.push(sheets);
  }
  return all;
}

/** The index as its sentence says it is computed, from what stands beside it: importance, and the forces on either side. */
async function recomputed(page: Page, importance: RegExp): Promise<number> {
  let [weighted, weights] = [0, 0];
  for (const text of await page.locator('main ol > li', { has: page.getByRole('img') }).allInnerTexts()) {
    const found = (figure: RegExp) => Number(figure.exec(text)?.[1] ?? 0);
    const [weight, driving, restraining] = [found(importance), found(/^\+(\d+)$/m), found(/^−(\d+)$/m)];
    if (driving + restraining === 0) continue;
    weighted += (weight * driving) / (driving + restraining);
    weights += weight;
  }
  return Math.round((100 * weighted) / weights);
}

const holds = (sheets: readonly string[], text: string): void =>
  expect(run(sheets.join(''))).toContain(run(text));

for (const language of LANGUAGES) {
  test(`every page of a programme can be printed and handed round (${language})`, async ({
    page,
    backend,
  }) => {
    const { owner, programme } = await newWorkplace(backend, DEMO_FILE[language]);
    const model = readProgramme(DEMO_FILE[language]);
    const { name } = model.programme;
    const { printing, findings } = TEXTS[language];
    const resister = model.stakeholders.find(
      ({ stance, influence }) => stance === 'resister' && influence > 3,
    );
    const role = resister?.role ?? '';
    expect(role).not.toBe('');
    await page.addInitScript((chosen) => {
      localStorage.setItem('tragwerk.language', chosen);
      // Nobody sits before the dialog; the sheets are made by the test.
      window.print = () => undefined;
    }, language);
    await enter(page, owner);
    const heading = page.locator('main h1');

    await page.goto(programme);
    await expect(heading).toHaveText(name);
    await expect(page.getByText(role).first()).toBeVisible();
    const index = await recomputed(page, IMPORTANCE[language]);
    for (const sheets of await print(page, name)) {
      expect(run(sheets.join(''))).not.toContain(run(role));
      for (const { title } of model.behaviours) holds(sheets, title);
      expect(/(\d+)\n*(?:von|of) ?100/.exec(sheets.join('\n'))?.[1]).toBe(String(index));
    }
    // The choice holds for one print.
    await page.getByRole('button', { name: printing.print }).click();
    await page.getByRole('menuitem', { name: printing.with }).click();
    holds(await printed(page, '10mm'), role);
    expect(run((await printed(page, '10mm')).join(''))).not.toContain(run(role));

    await look(page, `${programme}/findings`);
    const rows = page.locator('main [data-finding]');
    await expect(rows).toHaveCount(100);
    await page
      .getByRole('button', { name: new RegExp(findings.more_other.replace('{{count}}', '\\d+')) })
      .click();
    const last = await rows.last().getByRole('link').innerText();
    const worst = await rows.first().getByRole('link').innerText();
    // Seen anew, the list is short again.
    await look(page, programme);
    await look(page, `${programme}/findings`);
    await expect(rows).toHaveCount(100);
    for (const sheets of await print(page, name)) {
      holds(sheets, last);
      expect(run(sheets.join(''))).not.toContain(run(role));
    }
    await expect(rows).toHaveCount(100);

    await rows.first().getByRole('link').click();
    await expect(heading).toHaveText(worst);
    for (const sheets of await print(page, name)) holds(sheets, worst);

    await look(page, `${programme}/matrix`);
    await expect(page.getByRole('grid')).toBeVisible();
    for (const sheets of await print(page, name)) {
      expect(sheets.length).toBeGreaterThan(1);
      for (const sheet of sheets) for (const { title } of model.behaviours) holds([sheet], title);
      for (const { title } of model.conditions) holds(sheets, title);
    }

    await look(page, `${programme}/plan`);
    await expect(page.locator('[data-measure]').first()).toBeVisible();
    for (const sheets of await print(page, name))
      for (const { title } of model.measures) holds(sheets, title);

    await look(page, `${programme}/measures`);
    await expect(page.getByRole('table')).toBeVisible();
    for (const sheets of await print(page, name)) {
      const heads = await page.locator('main thead th').allTextContents();
      for (const sheet of sheets) for (const head of heads) holds([sheet], head);
      for (const { title, owner: sees } of model.measures) {
        holds(sheets, title);
        holds(sheets, sees);
      }
    }

    const [indicator] = model.indicators;
    await look(page, `${programme}/indicators/${indicator?.key ?? ''}`);
    await expect(heading).toHaveText(indicator?.title ?? '');
    for (const sheets of await print(page, name)) holds(sheets, indicator?.title ?? '');
  });
}
