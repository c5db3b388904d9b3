import { getRouteApi, Navigate } from '@tanstack/react-router';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/domain/programme/model';
import { useMay } from '@/organisation/organisation-context';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { useItemId } from '@/programme/use-item-id';
import { BackLink } from '@/ui/back-link';
import classes from '@/ui/import-steps/import.module.css';
import { LinkButton } from '@/ui/link-button';
import { Page } from '@/ui/page';
import { EmptyState } from '@/ui/states';
import { ImportWizard } from './import-wizard';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/indicators/$key/import');

/** From raw rows to the readings of an indicator; only the readings leave the browser. */
export function ReadingsImportPage() {
  const { t } = useTranslation('readingsImport');
  const { t: readings } = useTranslation('readings');
  const { key } = route.useParams();
  const params = useProgrammeParams();
  const { model } = useProgramme();
  const mayEdit = useMay('enter_readings');
  const indicator = model.indicators.find((each) => each.key === key);
  const place = { ...params, key };
  if (!indicator)
    return <Navigate to="/o/$organisationId/p/$programmeId/indicators/$key" params={place} replace />;

  const period = t(`period.${indicator.cadence}`);
  const back = (
    <BackLink to="/o/$organisationId/p/$programmeId/indicators/$key" params={place}>
      {t('back')}
    </BackLink>
  );
  const title = t('title', { indicator: indicator.title });
  if (!mayEdit)
    return (
      <Page title={title} above={back}>
        <EmptyState title={t('noRight')} />
      </Page>
    );
  if (model.teams.length === 0)
    return (
      <Page title={title} above={back}>
        <EmptyState title={readings('noTeams')}>
          <p>{readings('noTeamsText')}</p>
          <LinkButton to="/o/$organisationId/teams" params={{ organisationId: params.organisationId }}>
            {readings('toTeams')}
          </LinkButton>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={title} lead={t('lead', { period })} above={back} wide>
      <p className={classes.promise}>
        <IconLock size={18} aria-hidden /> {t('promise', { period })}
      </p>
      <Wizard key={key} indicator={indicator} />
    </Page>
  );
}

function Wizard({ indicator }: { indicator: Indicator }) {
  return <ImportWizard indicator={indicator} indicatorId={useItemId('indicators', indicator.key)} />;
}
