import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay, useOrganisation } from '@/shared/organisation/organisation-context';
import { Mantine } from '@/shared/ui/mantine/mantine';
import { Page } from '@/shared/ui/page';
import { EmptyState } from '@/shared/ui/states';
import { AddTeam } from './add-team';
import { teamsQuery } from './queries';
import { TeamTable } from './team-table';

/** The teams of the organisation: who is asked to change, and how many people that is. */
export function TeamsPage() {
  const { t } = useTranslation('teams');
  const { organisationId } = useOrganisation();
  const { data: teams } = useSuspenseQuery(teamsQuery(organisationId));
  const mayEdit = useMay('edit_teams');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Mantine>
        {teams.length > 0 ? (
          <TeamTable teams={teams} mayEdit={mayEdit} />
        ) : (
          <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
        )}
        {mayEdit ? <AddTeam /> : null}
      </Mantine>
    </Page>
  );
}
