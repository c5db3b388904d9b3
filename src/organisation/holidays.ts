import { queryOptions } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import { addDays } from '@/domain/calendar/days';
import type { Holiday } from '@/domain/training/conflicts';
import { regionsOfTeams, type PlacedTeam } from '@/domain/training/regions-of-teams';
import type { Language } from '@/i18n/languages';

/** A country or one of its states, by ISO 3166 (`DE`, `DE-BY`), with its name. */
export interface Region {
  code: string;
  name: string;
}

/** All holidays of the world: loaded where somebody asks for some. */
const library = async () => (await import('date-holidays')).default;

/** Where most of our customers are: these come first. */
const NEAREST = ['DE', 'AT', 'CH'];
/** Where others are, and those they sell to; the library knows two hundred. */
const FURTHER =
  'LI LU BE NL FR IT ES PT PL CZ SK HU SI HR RO BG DK SE NO FI IS EE LV LT IE GB GR CY MT TR UA RS US CA MX BR CN JP KR IN SG AU NZ ZA AE'.split(
    ' ',
  );

const byName = (regions: Region[], language: Language): Region[] =>
  regions.sort((a, b) => a.name.localeCompare(b.name, language));

/** Countries on offer, the nearest first, then by name. The library has many names in their own language only. */
export function countriesIn(language: Language): Region[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const named = (code: string): Region => ({ code, name: names.of(code) ?? code });
  return [...NEAREST.map(named), ...byName(FURTHER.map(named), language)];
}

/** The states of a country, by name; none where its holidays are the same everywhere. */
export const statesQuery = (country: string, language: Language) =>
  queryOptions({
    queryKey: ['states', country, language],
    staleTime: Infinity,
    networkMode: 'always',
    queryFn: async (): Promise<Region[]> => {
      const states = new (await library())().getStates(country, language) ?? {};
      return byName(
        Object.entries(states).map(([code, name]) => ({
          code: `${country}-${code}`,
          // Bremen is looked for below B.
          name: name.replace(/^Hansestadt /, ''),
        })),
        language,
      );
    },
  });

const HOUR = 3_600_000;

/** At least one: some begin in the afternoon. Where a clock is changed, a day is an hour shorter. */
const wholeDays = (length: number): number => Math.max(1, Math.floor((length + HOUR) / (24 * HOUR)));

/** Public holidays of a region in some years, by day; one of several days has each of them. */
export async function publicHolidays(
  region: string,
  years: readonly number[],
  language: Language,
): Promise<Pick<Holiday, 'on' | 'name'>[]> {
  const [country = '', state] = region.split('-');
  const Holidays = await library();
  const holidays = state === undefined ? new Holidays(country) : new Holidays(country, state);
  return years.flatMap((year) =>
    holidays
      .getHolidays(year, language)
      .filter(({ type }) => type === 'public')
      .flatMap(({ date, start, end, name }) =>
        Array.from({ length: wholeDays(+end - +start) }, (_, n) => ({
          on: addDays(date.slice(0, 10), n),
          name,
        })),
      ),
  );
}

/** Whose public holidays an organisation has; empty while it has not said. */
export const holidayRegionQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [organisationId, 'holidays', 'region'],
    queryFn: async ({ signal }): Promise<string> => {
      const [row] = await answered(
        supabase()
          .from('holiday_regions')
          .select('region')
          .eq('organisation_id', organisationId)
          .abortSignal(signal),
      );
      return row?.region ?? '';
    },
  });

/** The public holidays of several regions; what is one day with one name is one holiday of all their teams. */
async function holidaysOf(
  keysIn: ReadonlyMap<string, readonly string[] | null>,
  years: readonly number[],
  language: Language,
): Promise<Holiday[]> {
  const found = new Map<string, Holiday>();
  for (const [region, keys] of keysIn)
    for (const { on, name } of await publicHolidays(region, years, language)) {
      const place = `${on} ${name}`;
      const met = found.get(place);
      const teams = keys === null ? null : [...(met?.teams ?? []), ...keys];
      found.set(place, { on, name, teams });
    }
  return [...found.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/**
 * The public holidays where the teams of an organisation are, in some years and in the order of days; none of those of
 * whom nobody has said where they are.
 */
export const holidaysQuery = (
  organisationId: string,
  teams: readonly (PlacedTeam & { key: string })[],
  years: readonly number[],
  language: Language,
) =>
  queryOptions({
    queryKey: [
      organisationId,
      'holidays',
      teams.map(({ id, parent_id, holidays }) => [id, parent_id, holidays]),
      years,
      language,
    ],
    queryFn: async ({ client }): Promise<Holiday[]> => {
      const common = await client.fetchQuery({ ...holidayRegionQuery(organisationId), staleTime: 0 });
      const keysIn = new Map<string, string[]>();
      for (const [{ key }, region] of regionsOfTeams(teams, common))
        keysIn.set(region, [...(keysIn.get(region) ?? []), key]);
      const [only = common] = keysIn.keys();
      if (keysIn.size < 2) return only === '' ? [] : holidaysOf(new Map([[only, null]]), years, language);
      keysIn.delete('');
      const all = await holidaysOf(keysIn, years, language);
      return all.map((each) => (each.teams?.length === teams.length ? { ...each, teams: null } : each));
    },
  });
