import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Holiday } from '@/domain/training/conflicts';
import { useLanguage } from '@/i18n/use-language';
import { holidaysQuery } from '@/organisation/holidays';
import { useOrganisation } from '@/organisation/organisation-context';
import { useProgramme } from '../programme-context';

const NONE: readonly Holiday[] = [];

/** The public holidays of the years in which some days (or moments) lie; none until they are known. */
export function useHolidaysAround(days: readonly string[]): readonly Holiday[] {
  const { organisationId } = useOrganisation();
  const { placedTeams } = useProgramme();
  const language = useLanguage();
  const years = useMemo(
    () => [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b),
    [days],
  );
  const { data = NONE } = useQuery({
    ...holidaysQuery(organisationId, placedTeams, years, language),
    enabled: years.length > 0,
  });
  return data;
}
