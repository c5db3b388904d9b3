import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useStepFocus } from '@/ui/hooks/use-step-focus';
import classes from '@/ui/import-steps/import.module.css';
import { WizardNav } from '@/ui/import-steps/wizard-nav';
import { StepBar } from '@/ui/import-steps/step-bar';
import { LeaveGuard } from '@/ui/leave-guard';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { FileStep } from './file-step';
import { PreviewStep } from './preview-step';
import { DONE, PLAN_STEPS, planStepOf } from './steps';
import { useApplyPlan } from './use-apply-plan';
import { usePlanFile, type OpenPlanFile } from './use-plan-file';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/import-trainings');

/** Three steps, each of which one can go back to, and what was done. */
export function PlanWizard() {
  const { t } = useTranslation('planImport');
  const { step: wanted } = route.useSearch();
  const navigate = route.useNavigate();
  const opened = usePlanFile();
  const applying = useApplyPlan();
  const { name, table, draft } = opened;
  const ready: OpenPlanFile | null =
    name !== null && table && draft ? { ...opened, name, table, draft } : null;
  const done = wanted === DONE ? applying.applied : null;
  // An address may name a step for which there is no file yet: after a reload, say.
  const step = ready ? planStepOf(wanted) : 'file';
  const beginning = useStepFocus<HTMLElement>(done ? DONE : step);
  const another = () => {
    opened.choose(null);
    applying.forget();
    void navigate({ search: {} });
  };
  return (
    <>
      <LeaveGuard unsaved={name !== null && applying.applied === null} />
      {done ? null : (
        <StepBar
          steps={PLAN_STEPS}
          step={step}
          labelOf={(each) => t(`step.${each}`)}
          reachable={ready !== null}
        />
      )}
      <section ref={beginning} tabIndex={-1} aria-labelledby="step" className={classes.step}>
        {done ? (
          <DoneStep applied={done} onAnother={another} />
        ) : (
          <>
            {step === 'file' ? <FileStep opened={opened} /> : null}
            {ready && step === 'columns' ? <ColumnsStep opened={ready} /> : null}
            {ready && step === 'preview' ? <PreviewStep opened={ready} applying={applying} /> : null}
          </>
        )}
      </section>
      {ready && !done && step !== 'preview' ? <WizardNav steps={PLAN_STEPS} step={step} /> : null}
    </>
  );
}
