import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language';
import { countriesIn, statesQuery } from '@/organisation/holidays';

/** What regions are called: "Germany", "Germany, Bavaria". States follow once their names have been loaded. */
export function useRegionName(regions: readonly string[]): (region: string) => string {
  const { t } = useTranslation('holidays');
  const language = useLanguage();
  const countries = [...new Set(regions.filter((region) => region.includes('-')).map((r) => r.slice(0, 2)))];
  const { states, coming } = useQueries({
    queries: countries.map((country) => statesQuery(country, language)),
    combine: (answers) => ({
      states: new Map(answers.flatMap(({ data = [] }) => data.map(({ code, name }) => [code, name]))),
      coming: answers.some(({ isPending }) => isPending),
    }),
  });
  const named = countriesIn(language);
  return (region) => {
    if (region === '') return t('none');
    const country = region.slice(0, 2);
    const name = named.find(({ code }) => code === country)?.name ?? country;
    if (region === country) return name;
    // A code instead of a name is for the case that there is none.
    const state = states.get(region) ?? (coming ? '…' : region.slice(3));
    return t('stateOf', { country: name, state });
  };
}
