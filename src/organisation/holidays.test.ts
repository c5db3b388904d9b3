import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { countriesIn, publicHolidays, statesQuery } from './holidays';

/** The public holidays of 2026 by the laws of the Länder. */
const NATIONWIDE = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-05-25',
  '2026-10-03',
  '2026-12-25',
  '2026-12-26',
];

const daysOf = async (region: string) =>
  (await publicHolidays(region, [2026], 'de')).map(({ on }) => on).sort();

it.each([
  ['DE', []],
  // Assumption Day holds in some municipalities only.
  ['DE-BY', ['2026-01-06', '2026-06-04', '2026-11-01']],
  ['DE-NW', ['2026-06-04', '2026-11-01']],
  ['DE-SN', ['2026-10-31', '2026-11-18']],
  ['DE-HH', ['2026-10-31']],
])('%s', async (region, own) => {
  expect(await daysOf(region)).toEqual([...NATIONWIDE, ...own].sort());
});

it('are called as people there call them, or as the reader does', async () => {
  const names = async (language: 'de' | 'en') =>
    (await publicHolidays('AT', [2026], language)).find(({ on }) => on === '2026-10-26')?.name;
  expect([await names('de'), await names('en')]).toEqual(['Nationalfeiertag', 'National Holiday']);
});

it('every country on offer has public holidays, and a name in the language of the reader', async () => {
  const countries = countriesIn('de');
  expect(countries.find(({ code }) => code === 'CZ')?.name).toBe('Tschechien');
  for (const { code } of countries) expect([code, (await daysOf(code)).length > 3]).toEqual([code, true]);
});

it('of several days are each of them', async () => {
  const fromMarch = async (region: string) =>
    (await daysOf(region)).filter((on) => on >= '2026-03-19' && on <= '2026-03-26');
  expect(await fromMarch('TR')).toEqual(['2026-03-20', '2026-03-21', '2026-03-22']);
  expect(await fromMarch('AE')).toEqual(['2026-03-20', '2026-03-21', '2026-03-22']);
});

it('Bremen and Hamburg stand where their names begin', async () => {
  const states = await new QueryClient().fetchQuery(statesQuery('DE', 'de'));
  const names = states.map(({ name }) => name);
  expect(names).toEqual([...names].sort(new Intl.Collator('de').compare));
  expect(names).toEqual(expect.arrayContaining(['Bremen', 'Hamburg']));
});
