import { queryOptions } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import type { Holiday } from '@/domain/training/conflicts';
import type { Language } from '@/i18n/languages';

/** A country or one of its states, by ISO 3166 (`DE`, `DE-BY`), with its name. */
export interface Region {
  code: string;
  name: string;
}

export interface Country extends Region {
  states: Region[];
}

/** All holidays of the world: loaded where somebody asks for some. */
const library = async () => (await import('date-holidays')).default;

const named = (names: Record<string, string>, prefix = ''): Region[] =>
  Object.entries(names).map(([code, name]) => ({ code: prefix + code, name }));

/** Where our customers and those they sell to are at home; the library knows two hundred. */
const COUNTRIES =
  'DE AT CH LI LU BE NL FR IT ES PT PL CZ SK HU SI HR RO BG DK SE NO FI IS EE LV LT IE GB GR CY MT TR UA RS US CA MX BR CN JP KR IN SG AU NZ ZA AE'.split(
    ' ',
  );

/** Countries with their states, by name. */
export const countriesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['countries', language],
    staleTime: Infinity,
    networkMode: 'always',
    queryFn: async (): Promise<Country[]> => {
      const holidays = new (await library())();
      const sorted = (regions: Region[]) => regions.sort((a, b) => a.name.localeCompare(b.name, language));
      // The library has the names of many countries in their own language only.
      const names = new Intl.DisplayNames(language, { type: 'region' });
      return sorted(COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code }))).map((country) => ({
        ...country,
        states: sorted(named(holidays.getStates(country.code, language) ?? {}, `${country.code}-`)),
      }));
    },
  });

/** Public holidays of a region in some years, by day. */
export async function publicHolidays(
  region: string,
  years: readonly number[],
  language: Language,
): Promise<Holiday[]> {
  const [country = '', state] = region.split('-');
  const Holidays = await library();
  const holidays = state === undefined ? new Holidays(country) : new Holidays(country, state);
  return years.flatMap((year) =>
    holidays
      .getHolidays(year, language)
      .filter(({ type }) => type === 'public')
      .map(({ date, name }) => ({ on: date.slice(0, 10), name })),
  );
}

/**
 * The public holidays where an organisation is, in some years; none while it has not said where that is.
 */
export const holidaysQuery = (organisationId: string, years: readonly number[], language: Language) =>
  queryOptions({
    queryKey: [organisationId, 'holidays', years, language],
    queryFn: async ({ signal }): Promise<Holiday[]> => {
      const { holidays } = await answered(
        supabase()
          .from('organisations')
          .select('holidays')
          .eq('id', organisationId)
          .abortSignal(signal)
          .single(),
      );
      return holidays === '' ? [] : publicHolidays(holidays, years, language);
    },
  });
