import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseProgrammeText } from '@/domain/programme/file';
import { diffObservations } from '@/domain/readings-import/diff-observations';
import { foundOrganisation, importProgramme, newPerson } from '../support/people';
import { enter } from './support/arrange';
import { noticed } from './support/people';
import { expect, test } from './support/test';

const GERMAN = readFileSync('tests/fixtures/crm/verkaufschancen_excel_de.csv');
const PEOPLE = 'tests/fixtures/crm/sales_teams.csv';

interface Reading {
  team: string;
  period: string;
  value: number;
  n: number;
}
/** Computed by tests/fixtures/crm/expected.py. */
const { winRate } = JSON.parse(readFileSync('tests/fixtures/crm/expected.json', 'utf8')) as {
  winRate: Reading[];
};

/** Three offices, and the share of deals won every week. */
const PROGRAMME = {
  format: 'tragwerk-programme/1',
  programme: { name: 'Mehr Abschlüsse', startsOn: '2017-08-07' },
  teams: ['Central', 'East', 'West'].map((name) => ({ key: name.toLowerCase(), name, headcount: 12 })),
  behaviours: [{ key: 'b1', title: 'Erst fragen, dann anbieten' }],
  indicators: [
    {
      key: 'winrate',
      behaviour: 'b1',
      title: 'Gewonnene Verkaufschancen',
      unit: '%',
      cadence: 'week',
      baselineUntil: '2017-08-06',
    },
  ],
};

/** With this header, two dates look as if they closed a deal, and the wrong one comes first. */
const MISLEADING = Buffer.from(
  GERMAN.toString('latin1').replace('Er\u00f6ffnet am', 'Enddatum Angebot'),
  'latin1',
);

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer });
const next = (page: Page) => page.getByRole('link', { name: 'Weiter', exact: true }).click();

test.use({ locale: 'de-DE' });

test('the German file of a CRM becomes readings, all at once, and is taken back', async ({
  page,
  backend,
}) => {
  const owner = await newPerson(backend, 'owner');
  const organisation = await foundOrganisation(owner, 'Workplace Ltd');
  const parsed = parseProgrammeText(JSON.stringify(PROGRAMME));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const programme = `/o/${organisation}/p/${await importProgramme(owner, organisation, parsed.model)}`;
  const sent: string[] = [];
  let exported = '';
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await enter(page, owner);
  await page.goto(`${programme}/indicators/winrate`);
  await page.getByRole('link', { name: 'Aus Datei importieren' }).click();
  await expect(page.getByText('verlassen Ihren Browser nie')).toBeVisible();

  await test.step('what takes long can be stopped', async () => {
    // Whoever reads the file does not come for now.
    await page.route(/import\.worker/, () => undefined);
    await page.getByLabel('Datei auswählen').setInputFiles(file('verkaufschancen.csv', MISLEADING));
    await expect(page.getByText('„verkaufschancen.csv“ wird gelesen')).toBeVisible();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await expect(page.getByRole('heading', { name: 'Welche Datei?' })).toBeVisible();
    await page.unroute(/import\.worker/);
  });

  await test.step('the file is understood', async () => {
    await page.getByLabel('Datei auswählen').setInputFiles(file('verkaufschancen.csv', MISLEADING));
    await expect(page.getByText('550 Zeilen')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Datei', exact: true })).toHaveAttribute(
      'aria-current',
      'step',
    );
    await expect(page.getByLabel('Zeichen', { exact: true })).toHaveValue('windows-1252');
    await expect(page.getByLabel('Trennzeichen')).toHaveValue(';');
    await expect(page.getByLabel('Spalte Wert in € wird gelesen als')).toHaveValue('number,');
    await expect(page.getByRole('cell', { name: '1.054', exact: true })).toBeVisible();
    // Read in another way it shows at once, and back again.
    await page.getByLabel('Zeichen', { exact: true }).selectOption('utf-8');
    await expect(page.getByRole('columnheader', { name: /Verk\ufffdufer/ })).toBeVisible();
    await page.getByLabel('Zeichen', { exact: true }).selectOption('windows-1252');
    await expect(page.getByRole('columnheader', { name: /Verkäufer/ })).toBeVisible();
  });

  await test.step('the day on which something was closed is told from other days', async () => {
    await next(page);
    await expect(page).toHaveURL(/step=columns/);
    await expect(page.getByRole('link', { name: 'Spalten', exact: true })).toHaveAttribute(
      'aria-current',
      'step',
    );
    await expect(page.getByRole('link', { name: 'Datei', exact: true })).not.toHaveAttribute('aria-current');
    await expect(page.getByLabel('Wann').locator('option:checked')).toHaveText('Abgeschlossen am');
    await expect(page.getByLabel('Wer').locator('option:checked')).toHaveText('Verkäufer');
  });

  await test.step('a second file says who belongs to which office', async () => {
    await next(page);
    await page.getByLabel('Datei auswählen').setInputFiles(PEOPLE);
    await expect(page.getByLabel('Spalte mit Team oder Standort').locator('option:checked')).toHaveText(
      'regional_office',
    );
    await expect(page.getByLabel('Team für „Central“')).toHaveValue('central');
    await expect(page.getByText('Jeder Wert hat ein Team')).toBeVisible();
  });

  await test.step('the preview has the numbers another program computes', async () => {
    await next(page);
    await expect(page.getByLabel('Messwert', { exact: true })).toHaveValue('share');
    // As long as the rows are held back, they are being counted; that can be stopped, and begun again.
    await page.evaluate(holdBackCounting);
    await next(page);
    await expect(page.getByRole('progressbar', { name: /^Zeilen werden gezählt: 0/ })).toBeVisible();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await expect(page.getByText('Abgebrochen. Es wurde nichts verändert.')).toBeVisible();
    await page.getByRole('button', { name: 'Erneut beginnen' }).click();
    await expect(page.getByText(`Neu: ${winRate.length}`)).toBeVisible();
    const rows = page.getByRole('table', { name: 'Messwerte nach Zeitraum und Team' }).getByRole('row');
    const periods = [...new Set(winRate.map(({ period }) => period))];
    await expect(rows).toHaveCount(periods.length + 1);
    const texts = await rows.last().getByRole('cell').allTextContents();
    const first = periods.sort()[0];
    for (const [i, team] of ['central', 'east', 'west'].entries()) {
      const reading = winRate.find((each) => each.team === team && each.period === first);
      if (reading) expect(texts[i]).toContain(`n = ${reading.n}`);
      else expect(texts[i]).toBe('');
    }
  });

  await test.step('it is written at once, and the verdict is read', async () => {
    await page.getByRole('button', { name: `${winRate.length} Messwerte speichern` }).click();
    await expect(page).toHaveURL(/indicators\/winrate$/);
    await expect(page.getByText(/(?:Central|East|West): (?:kein|in Bewegung|Der|Es)/).first()).toBeVisible();
    const { data } = await owner.client
      .from('observations')
      .select('period, value, n, teams(key)')
      .eq('organisation_id', organisation);
    const stored = (data ?? []).map(({ teams, ...rest }) => ({ ...rest, team: teams.key }));
    expect(diffObservations(stored, winRate)).toMatchObject({ added: [], changed: [], absent: [] });
    // No row of the file has left the browser.
    expect(sent.filter((body) => body.includes('Moses Frase') || body.includes('Cancity'))).toEqual([]);
  });

  await test.step('what is exported is what was imported', async () => {
    await page.getByRole('button', { name: 'Messwerte exportieren' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /Excel/ }).click();
    exported = await (await download).path();
  });

  await test.step('and it is taken back', async () => {
    await page.getByRole('button', { name: 'Rückgängig machen' }).click();
    await noticed(page, 'Der Import ist zurückgenommen: Alles ist, wie es vorher war.');
    await expect(page.getByText('noch keine Messwerte')).toBeVisible();
  });

  await test.step('next time everything is set as last time', async () => {
    await page.getByRole('link', { name: 'Aus Datei importieren' }).click();
    await page.getByLabel('Datei auswählen').setInputFiles(file('verkaufschancen.csv', MISLEADING));
    await expect(page.getByText('Eingestellt wie beim letzten Mal.')).toBeVisible();
    await next(page);
    await expect(page.getByLabel('Wann').locator('option:checked')).toHaveText('Abgeschlossen am');
  });

  await test.step('the exported file is taken as it is', async () => {
    await page.getByRole('link', { name: 'Zurück', exact: true }).click();
    await page.getByRole('button', { name: 'Andere Datei' }).click();
    await page.getByLabel('Datei auswählen').setInputFiles({
      name: 'export.xlsx',
      mimeType: 'application/zip',
      buffer: readFileSync(exported),
    });
    await expect(page.getByText('Eingestellt wie beim letzten Mal')).toHaveCount(0);
    for (let step = 0; step < 4; step++) await next(page);
    await expect(page.getByText(`Neu: ${winRate.length}`)).toBeVisible();
    await expect(page.getByText(`${winRate.length} Zeilen gezählt`)).toBeVisible();
  });

  await test.step('leaving an unfinished import asks first', async () => {
    await page.getByRole('link', { name: 'Zurück zum Indikator' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verlassen' }).click();
    await expect(page).toHaveURL(/indicators\/winrate$/);
  });
});

/** The next counting does not reach the worker. */
function holdBackCounting() {
  const send = Reflect.get(Worker.prototype, 'postMessage');
  Worker.prototype.postMessage = function (message: { task: { kind: string } }) {
    if (message.task.kind === 'aggregate') Worker.prototype.postMessage = send;
    else send.call(this, message);
  };
}
