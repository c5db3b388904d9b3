import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { useFocusAfterRemoval } from '@/ui/hooks/use-focus-after-removal';
import { Mantine } from '@/ui/mantine/mantine';
import { Page } from '@/ui/page';
import { EmptyState } from '@/ui/states';
import { AddTeams } from './add-teams';
import { teamsQuery } from './queries';
import { TeamBar } from './team-bar';
import { TeamTable } from './team-table';
import classes from './teams.module.css';
import { useTeamTools } from './use-team-tools';

/** The teams of the organisation: who is asked to change, and how many people that is. */
export function TeamsPage() {
  const { t } = useTranslation('teams');
  const { organisationId } = useOrganisation();
  const { data: teams } = useSuspenseQuery(teamsQuery(organisationId));
  const tools = useTeamTools(teams);
  const mayEdit = useMay('edit_teams');
  const list = useFocusAfterRemoval<HTMLDivElement>(teams.map(({ id }) => id));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Mantine>
        <div ref={list} className={classes.list}>
          {teams.length > 0 ? (
            <TeamTable teams={teams} tools={mayEdit ? tools : null} />
          ) : (
            <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
          )}
          {mayEdit ? <AddTeams teams={teams} /> : null}
        </div>
        <TeamBar teams={teams} />
      </Mantine>
    </Page>
  );
}
