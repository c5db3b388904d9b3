import { expect, it } from 'vitest';
import { countriesIn, publicHolidays } from './holidays';

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
