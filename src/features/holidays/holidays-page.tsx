import { useQueryClient, useSuspenseQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { holidayRegionQuery } from '@/organisation/holidays';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { Mantine } from '@/ui/mantine/mantine';
import { Page } from '@/ui/page';
import { ComingHolidays } from './coming-holidays';
import classes from './holidays.module.css';
import { placedTeamsQuery, refreshHolidays } from './queries';
import { RegionField } from './region-field';
import { saveRegion } from './save-region';
import { TeamHolidays } from './team-holidays';
import { useRegionName } from './use-region-name';

/** Whose public holidays an organisation and its teams have: sessions on these days are marked. */
export function HolidaysPage() {
  const { t } = useTranslation('holidays');
  const { organisationId } = useOrganisation();
  const queryClient = useQueryClient();
  const mayEdit = useMay('edit_blackouts');
  const [{ data: common }, { data: teams }] = useSuspenseQueries({
    queries: [holidayRegionQuery(organisationId), placedTeamsQuery(organisationId)],
  });
  const nameOf = useRegionName([common]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Mantine>
        <section aria-labelledby="common-holidays" className={classes.section}>
          <h2 id="common-holidays" className={classes.heading}>
            {t('organisation')}
          </h2>
          {mayEdit ? (
            <RegionField
              label={t('organisation')}
              none={t('none')}
              region={common}
              onSave={async (region) => {
                await saveRegion(organisationId, region);
                await refreshHolidays(queryClient, organisationId);
              }}
            />
          ) : (
            <p className={classes.plain}>{nameOf(common)}</p>
          )}
        </section>
        {teams.length > 0 ? (
          <section aria-labelledby="team-holidays" className={classes.section}>
            <h2 id="team-holidays" className={classes.heading}>
              {t('teams.title')}
            </h2>
            <TeamHolidays teams={teams} common={common} mayEdit={mayEdit} />
          </section>
        ) : null}
        <ComingHolidays organisationId={organisationId} teams={teams} />
      </Mantine>
    </Page>
  );
}
