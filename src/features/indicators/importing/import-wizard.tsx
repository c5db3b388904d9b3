import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { boundsOf } from '@/domain/indicators/bounded';
import type { Indicator } from '@/domain/programme/model';
import type { Mapping } from '@/domain/readings-import/mapping';
import { useProgramme } from '@/programme/programme-context';
import { useStepFocus } from '@/ui/hooks/use-step-focus';
import classes from '@/ui/import-steps/import.module.css';
import { WizardNav } from '@/ui/import-steps/wizard-nav';
import { StepBar } from '@/ui/import-steps/step-bar';
import { LeaveGuard } from '@/ui/leave-guard';
import { ErrorState, PageSkeleton } from '@/ui/states';
import { ColumnsStep } from './columns-step';
import { FileStep } from './file-step';
import { MeasureStep } from './measure-step';
import { PreviewStep } from './preview-step';
import { useSavedMapping } from './saved-mapping';
import { IMPORT_STEPS, stepOf } from './steps';
import { TeamsStep } from './teams-step';
import { useImport, type OpenImport } from './use-import';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/indicators/$key/import');

interface WizardProps {
  indicator: Indicator;
  indicatorId: string;
}

/** Begins with what the last import of the indicator was set to. */
export function ImportWizard({ indicator, indicatorId }: WizardProps) {
  const { options } = useSavedMapping(indicatorId);
  // Saved again in the meantime, it is no news for an import that is under way.
  const { data: saved, error, refetch } = useQuery({ ...options, staleTime: Infinity });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (saved === undefined) return <PageSkeleton />;
  return <Steps indicator={indicator} indicatorId={indicatorId} saved={saved} />;
}

/** Five steps, each of which one can go back to; nothing is lost on the way. */
function Steps({ indicator, indicatorId, saved }: WizardProps & { saved: Mapping | null }) {
  const { t } = useTranslation('readingsImport');
  const { model, today } = useProgramme();
  const bounds = boundsOf(indicator, indicator.observations, model.programme.startsOn);
  const imported = useImport(indicator, model.teams, saved, { today, bounds, unit: indicator.unit });
  const { main, table, draft } = imported;
  const ready: OpenImport | null = main && table && draft ? { ...imported, main, table, draft } : null;
  const { step: wanted } = route.useSearch();
  // An address may name a step for which there is no file yet: after a reload, say.
  const step = ready ? stepOf(wanted) : 'file';
  const beginning = useStepFocus<HTMLElement>(step);
  const lacksFile = step === 'teams' && imported.second === null && Boolean(draft?.second);

  return (
    <>
      <LeaveGuard unsaved={main !== null} />
      <StepBar
        steps={IMPORT_STEPS}
        step={step}
        labelOf={(each) => t(`step.${each}`)}
        reachable={ready !== null}
      />
      <section ref={beginning} tabIndex={-1} aria-labelledby="step" className={classes.step}>
        {step === 'file' ? <FileStep imported={imported} /> : null}
        {ready && step === 'columns' ? <ColumnsStep imported={ready} cadence={indicator.cadence} /> : null}
        {ready && step === 'teams' ? <TeamsStep imported={ready} /> : null}
        {ready && step === 'measure' ? <MeasureStep imported={ready} /> : null}
        {ready && step === 'preview' ? (
          <PreviewStep imported={ready} indicator={indicator} indicatorId={indicatorId} />
        ) : null}
      </section>
      {ready && step !== 'preview' ? <WizardNav steps={IMPORT_STEPS} step={step} notYet={lacksFile} /> : null}
    </>
  );
}
