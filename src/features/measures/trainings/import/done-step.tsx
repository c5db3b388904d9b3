import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useWorkbench, useWorkbenchOf } from '@/programme/use-workbench';
import { useFocusWhenLost } from '@/ui/hooks/use-focus-when-lost';
import classes from '@/ui/import-steps/import.module.css';
import { LinkButton } from '@/ui/link-button';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import { ChangeList } from './change-list';
import { Summary } from './summary';
import type { AppliedPlan } from './use-apply-plan';

interface DoneStepProps {
  applied: AppliedPlan;
  onAnother: () => void;
}

/** What was imported, the way back to the plan, and the way to take it back. */
export function DoneStep({ applied: { plan, step }, onAnother }: DoneStepProps) {
  const { t } = useTranslation('planImport');
  const params = useProgrammeParams();
  const { undo } = useWorkbench();
  const { past } = useStore(useWorkbenchOf().history.store);
  const standing = step !== undefined && past.includes(step);
  return (
    <>
      <h2 id="step">{t(standing ? 'done.heading' : 'done.undone')}</h2>
      {standing ? (
        <>
          <Summary plan={plan} />
          {plan.rows.bad > 0 ? (
            <Message tone="info">{t('done.left', { count: plan.rows.bad })}</Message>
          ) : null}
          <ChangeList plan={plan} />
        </>
      ) : (
        <TakenBack />
      )}
      <div className={classes.onward}>
        <LinkButton to="/o/$organisationId/p/$programmeId/measures" params={params}>
          {t('done.toPlan')}
        </LinkButton>
        {standing && past.at(-1) === step ? (
          <PlainButton variant="default" onClick={() => void undo()}>
            {t('done.undo')}
          </PlainButton>
        ) : null}
        <PlainButton variant="default" onClick={onAnother}>
          {t('done.another')}
        </PlainButton>
      </div>
    </>
  );
}

/** Takes the focus that went with the button. */
function TakenBack() {
  const { t } = useTranslation('planImport');
  const text = useFocusWhenLost<HTMLParagraphElement>();
  return (
    <p ref={text} tabIndex={-1} role="status">
      {t('done.asBefore')}
    </p>
  );
}
