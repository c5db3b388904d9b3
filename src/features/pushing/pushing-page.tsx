import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/organisation/organisation-context';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { BackLink } from '@/ui/back-link';
import { LinkButton } from '@/ui/link-button';
import { Page } from '@/ui/page';
import { EmptyState } from '@/ui/states';
import { Example } from './example-section';
import { Keys } from './keys-section';
import classes from './pushing.module.css';
import { Refusals } from './refusals-section';
import { TokenSection } from './token-section';

/** How a CRM brings readings by itself: the token, a call to copy, the keys, and what a refusal says. */
export function PushingPage() {
  const { t } = useTranslation('pushing');
  const params = useProgrammeParams();
  const mayEdit = useMay('edit_programme');
  const back = (
    <BackLink to="/o/$organisationId/p/$programmeId/indicators" params={params}>
      {t('back')}
    </BackLink>
  );
  if (!mayEdit)
    return (
      <Page title={t('title')} above={back}>
        <EmptyState title={t('noRight')} />
      </Page>
    );
  return (
    <Page title={t('title')} lead={t('lead')} above={back}>
      <p className={classes.promise}>
        <IconLock size={18} aria-hidden /> {t('promise')}
      </p>
      <TokenSection place={params} />
      <HowTo />
    </Page>
  );
}

/** What is pushed has to be there first. */
function HowTo() {
  const { t } = useTranslation('pushing');
  const { organisationId, programmeId } = useProgrammeParams();
  const { model } = useProgramme();
  const [indicator] = model.indicators;
  // Rather one whose own readings are counted than one that stands for those below it.
  const team =
    model.teams.find(({ key }) => !model.teams.some(({ parent }) => parent === key)) ?? model.teams[0];
  if (!indicator)
    return (
      <EmptyState
        title={t('none.indicator')}
        action={
          <LinkButton
            to="/o/$organisationId/p/$programmeId/indicators"
            params={{ organisationId, programmeId }}
            variant="default"
          >
            {t('none.toIndicators')}
          </LinkButton>
        }
      >
        {t('none.indicatorText')}
      </EmptyState>
    );
  if (!team)
    return (
      <EmptyState
        title={t('none.team')}
        action={
          <LinkButton to="/o/$organisationId/teams" params={{ organisationId }} variant="default">
            {t('none.toTeams')}
          </LinkButton>
        }
      >
        {t('none.teamText')}
      </EmptyState>
    );
  return (
    <>
      <Example indicator={indicator} team={team} />
      <Keys />
      <Refusals />
    </>
  );
}
