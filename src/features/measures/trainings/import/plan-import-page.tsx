import { useTranslation } from 'react-i18next';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useMayEditMeasure } from '@/programme/use-may-edit-measure';
import { BackLink } from '@/ui/back-link';
import { Page } from '@/ui/page';
import { EmptyState } from '@/ui/states';
import { PlanWizard } from './plan-wizard';

/** From a table to trainings, sessions and attendance; attendance as counts, never as names. */
export function PlanImportPage() {
  const { t } = useTranslation('planImport');
  const params = useProgrammeParams();
  const mayPlan = useMayEditMeasure()('training');
  const back = (
    <BackLink to="/o/$organisationId/p/$programmeId/measures" params={params}>
      {t('back')}
    </BackLink>
  );
  if (!mayPlan)
    return (
      <Page title={t('title')} above={back}>
        <EmptyState title={t('noRight')} />
      </Page>
    );
  return (
    <Page title={t('title')} lead={t('lead')} above={back} wide>
      <PlanWizard />
    </Page>
  );
}
