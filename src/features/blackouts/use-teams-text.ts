import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import { teamNamesQuery } from './queries';

/** For whom a period holds, in words and in the order of the teams. */
export function useTeamsText(): (ids: readonly string[]) => string {
  const { t } = useTranslation('blackouts');
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const { data: teams } = useSuspenseQuery(teamNamesQuery(organisationId));
  return (ids) =>
    ids.length === 0
      ? t('allTeams')
      : formatList(
          language,
          teams.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
        );
}
