import { readFileSync } from 'node:fs';
import type { ProgrammeModel } from '@/domain/programme/model';
import { foundOrganisation, newPerson } from '../support/people';
import { DEMO_FILE, enter, readProgramme } from './support/arrange';
import { noticed, title } from './support/people';
import { expect, test, type Page } from './support/test';
import { walk } from './support/walk';

const BROKEN = {
  format: 'tragwerk-programme/1',
  programme: { name: 'Broken', startsOn: '2026-02-30' },
  behaviours: [{ key: 'b1', title: 'Ask first', importance: 9 }],
  effects: [{ condition: 'bonus', behaviour: 'b1', inUse: -3 }],
};

const jsonFile = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
});

const choose = (page: Page, ...files: Parameters<ReturnType<Page['locator']>['setInputFiles']>) =>
  page.getByLabel('Choose a file').setInputFiles(...files);

/** Things keep their order; what they refer to, how they were rated and what was decided has none. */
const withoutOrder = (model: ProgrammeModel): unknown =>
  JSON.parse(JSON.stringify(model), (name, value: unknown) => {
    const unordered = name === 'ratings' || name === 'decisions';
    if (!Array.isArray(value) || !(unordered || typeof value[0] === 'string')) return value;
    return value.map((each) => JSON.stringify(each)).sort();
  });

test('a programme is imported: what is wrong is said at its place, what is right comes back the same', async ({
  page,
  backend,
}) => {
  const ida = await newPerson(backend, 'ida');
  const importPage = `/o/${await foundOrganisation(ida, 'Import Ltd')}/import`;
  await enter(page, ida);
  await page.goto('/');

  await test.step('a newcomer is told what a programme is, and gets an example to start from', async () => {
    await expect(page.getByRole('heading', { name: 'No programme yet' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download an example file' }).click();
    const example = await (await download).path();
    await page.getByRole('link', { name: 'Import a programme' }).first().click();
    await choose(page, { name: 'example.json', mimeType: 'application/json', buffer: readFileSync(example) });
    await expect(page.getByText('Ready to import')).toBeVisible();
  });

  await test.step('a broken file is refused with every error at its place', async () => {
    // What a page of the import shows ends with it.
    await page.getByRole('link', { name: 'Programmes', exact: true }).click();
    await expect(title(page, 'Programmes')).toBeVisible();
    await walk(page, importPage);
    await expect(page.getByRole('link', { name: 'Programmes', exact: true })).toHaveAttribute('aria-current');
    await choose(page, jsonFile('broken.json', BROKEN));
    await expect(page.getByRole('heading', { name: '3 things are wrong in “broken.json”' })).toBeFocused();
    for (const path of ['programme.startsOn', 'behaviours[0].importance', 'effects[0].condition']) {
      await expect(page.getByText(path, { exact: true })).toBeVisible();
    }
    await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);

    // The same file, mended, goes through without a detour.
    const mended = { ...BROKEN, programme: { name: 'Mended' }, effects: [] };
    await choose(
      page,
      jsonFile('broken.json', { ...mended, behaviours: [{ key: 'b1', title: 'Ask first' }] }),
    );
    await expect(page.getByRole('heading', { name: 'Mended' })).toBeFocused();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(title(page, 'Mended')).toBeVisible();
  });

  await test.step('a pasted text is corrected where it was pasted', async () => {
    await walk(page, importPage);
    await page.getByText('Paste the text instead').click();
    const text = page.getByLabel('Text of the programme file');
    await text.fill(JSON.stringify(BROKEN));
    await page.getByRole('button', { name: 'Check the text' }).click();
    await expect(page.getByRole('heading', { name: '3 things are wrong in the pasted text' })).toBeFocused();
    await expect(page.getByText('Correct the text and check it again.')).toBeVisible();

    await text.fill(
      JSON.stringify({ ...BROKEN, programme: { name: 'Pasted' }, behaviours: [], effects: [] }),
    );
    await page.getByRole('button', { name: 'Check the text' }).click();
    await expect(page.getByRole('heading', { name: 'Pasted' })).toBeFocused();

    // Nobody else has the text: leaving its preview asks, too; importing it does not.
    await page.getByRole('navigation').getByRole('link', { name: 'Teams' }).click();
    const question = page.getByRole('dialog', { name: 'Leave without saving?' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(title(page, 'Pasted')).toBeVisible();
    await expect(question).toBeHidden();
  });

  await test.step('what is no programme file at all is refused before it is read', async () => {
    await walk(page, importPage);
    await choose(page, { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') });
    await expect(page.getByRole('alert')).toContainText('“notes.txt” is no JSON file.');
    await choose(page, { name: 'old.json', mimeType: 'application/json', buffer: Buffer.from([0x7b, 0xf6]) });
    await expect(page.getByRole('alert')).toContainText('“old.json” is not stored as UTF-8.');
  });

  await test.step('a good file shows what it brings before anything is sent; exported, it is the same file', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));

    await walk(page, importPage);
    await choose(page, DEMO_FILE.en);
    await expect(page.getByText('Ready to import')).toBeVisible();
    await expect(page.getByText(/^8\s*target behaviours$/)).toBeVisible();
    await expect(page.getByText(/^26\s*framework conditions$/)).toBeVisible();
    await expect(page.getByText(/^39 of 100$/)).toBeVisible();
    expect(sent.filter((url) => url.includes('insert_rows'))).toEqual([]);

    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(title(page, 'From selling machines to selling solutions')).toBeVisible();
    await noticed(page, '“From selling machines to selling solutions” has been imported.');

    await page.getByRole('link', { name: 'Programmes', exact: true }).click();
    await page.getByRole('button', { name: /^Actions for “From selling/ }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Export as a file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^from-selling-machines.*\.json$/);
    expect(withoutOrder(readProgramme(await file.path()))).toEqual(withoutOrder(readProgramme(DEMO_FILE.en)));
  });
});
