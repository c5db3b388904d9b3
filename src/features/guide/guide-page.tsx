import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideStep } from '@/domain/guidance/guide-step';
import { guideSteps, whereToGoOn } from '@/domain/guidance/guide-steps';
import { useMay } from '@/organisation/organisation-context';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { BackLink } from '@/ui/back-link';
import { LinkButton } from '@/ui/link-button';
import { Page } from '@/ui/page';
import { EmptyState } from '@/ui/states';
import { PartsOfPage } from '@/ui/use-leave-guard';
import { BehavioursStep } from './behaviours-step';
import { ConditionsStep } from './conditions-step';
import { GoalsStep } from './goals-step';
import classes from './guide-page.module.css';
import { RatingsStep } from './ratings-step';
import { StepFrame } from './step-frame';
import { StepList } from './step-list';
import { StrategyStep } from './strategy-step';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/guide');

const PARTS = ['step'];

const STEPS = {
  strategy: StrategyStep,
  goals: GoalsStep,
  behaviours: BehavioursStep,
  conditions: ConditionsStep,
  ratings: RatingsStep,
} as const satisfies Record<GuideStep, () => ReactNode>;

/** Builds a programme from nothing, or goes on with it: every step can be opened any time, none is ever finished. */
export function GuidePage() {
  const { t } = useTranslation('guide');
  const params = useProgrammeParams();
  const { model, audit } = useProgramme();
  const { step: wanted } = route.useSearch();
  const mayEdit = useMay('edit_programme');
  const steps = guideSteps(model, audit);
  // Where one went on stays where one is, also when what one enters there fills the gap.
  const [start] = useState(() => whereToGoOn(steps));
  const step = wanted ?? start;
  const Step = STEPS[step];
  const above = (
    <BackLink to="/o/$organisationId/p/$programmeId" params={params}>
      {t('back')}
    </BackLink>
  );
  if (!mayEdit) {
    return (
      <Page title={t('title')} above={above}>
        <EmptyState
          title={t('noRight')}
          action={
            <LinkButton to="/o/$organisationId/p/$programmeId" params={params} variant="default">
              {t('toOverview')}
            </LinkButton>
          }
        />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')} above={above}>
      <div className={classes.layout}>
        <StepList steps={steps} current={step} />
        <StepFrame step={step}>
          <PartsOfPage value={PARTS}>
            <Step />
          </PartsOfPage>
        </StepFrame>
      </div>
    </Page>
  );
}
