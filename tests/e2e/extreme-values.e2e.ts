import { readFileSync } from 'node:fs';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { extremeProgramme } from '../support/extreme-programme';
import { foundOrganisation, importProgramme, newPerson } from '../support/people';
import { DEMO_FILE, enter, readProgramme } from './support/arrange';
import { expect, test } from './support/test';
import { look, settle } from './support/walk';

const TODAY = '2026-11-24';

/** The pages there are, as the routes say. */
const pathsIn = (file: string): string[] =>
  [...readFileSync(`src/app/routes/${file}.ts`, 'utf8').matchAll(/path: '([^']*)'/g)].map(
    ([, path = '']) => path,
  );

/** Pages of an organisation; the account belongs to none, and has nothing of any. */
const OF_ORGANISATION = pathsIn('organisation').filter(
  (path) => !['/', '/new-organisation', '/account', '/o/$organisationId'].includes(path),
);
const OF_PROGRAMME = pathsIn('programme').filter((path) => path !== '/p/$programmeId');
const NO_PAGE = /^(This page could not be shown|Page not found)$|cannot be read/;
/** The same pages in their other views, where days decide what is drawn. */
const OTHER_VIEWS = [
  '/matrix?view=gap&zoom=compact',
  '/measures?view=board',
  '/measures?view=calendar',
  '/measures?view=calendar&day=2199-12-31',
  '/measures?view=calendar&span=week&day=1900-01-01',
  '/measures?view=coverage',
  '/plan?zoom=week',
  '/plan?zoom=quarter&group=team',
  '/guide?step=ratings',
];

test('values at the ends of every bound are shown by every page', async ({ page, backend }) => {
  const owner = await newPerson(backend, 'extreme');
  const organisation = await foundOrganisation(owner, 'W'.repeat(200));
  const model = extremeProgramme(readProgramme(DEMO_FILE.en));
  const id = await importProgramme(owner, organisation, model);
  await enter(page, owner);
  await page.goto(`/o/${organisation}/programmes`);
  await settle(page);
  const finding = audit(model, DEFAULT_POLICY, TODAY).findings[0]?.id ?? '';
  const keyIn = (path: string) =>
    (['behaviours', 'conditions', 'measures', 'indicators'] as const)
      .filter((kind) => path.startsWith(`/${kind}/`))
      .map((kind) => model[kind][0]?.key ?? '')[0] ?? '';
  const pages = [
    ...OF_ORGANISATION,
    ...[...OF_PROGRAMME, ...OTHER_VIEWS].map(
      (path) => `/p/${id}${path.replace(/^\/$/, '').replace('$key', keyIn(path)).replace(/\$$/, finding)}`,
    ),
  ];
  expect(pages.length).toBeGreaterThan(30);
  for (const each of pages) {
    await test.step(each, async () => {
      await look(page, `/o/${organisation}${each}`);
      expect.soft(await page.getByRole('heading', { level: 1 }).innerText(), each).not.toMatch(NO_PAGE);
    });
  }
});
