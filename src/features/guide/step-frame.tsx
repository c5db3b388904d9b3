import type { ReactNode } from 'react';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { GUIDE_STEPS, type GuideStep } from '@/domain/guidance/guide-step';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useStepFocus } from '@/ui/hooks/use-step-focus';
import { LinkButton } from '@/ui/link-button';
import classes from './step-frame.module.css';
import { STEP_HEADING } from './step-heading';

interface StepFrameProps {
  step: GuideStep;
  children: ReactNode;
}

/** One step: its heading, which takes the focus when one comes from another step, and the ways on and back. */
export function StepFrame({ step, children }: StepFrameProps) {
  const { t } = useTranslation('guide');
  const params = useProgrammeParams();
  const heading = useStepFocus<HTMLHeadingElement>(step);
  const at = GUIDE_STEPS.indexOf(step);
  const previous = GUIDE_STEPS[at - 1];
  const next = GUIDE_STEPS[at + 1];
  return (
    <section className={classes.step} aria-labelledby={STEP_HEADING}>
      <header className={classes.header}>
        <h2 ref={heading} id={STEP_HEADING} tabIndex={-1} className={classes.title}>
          {t(`step.${step}`)}
        </h2>
        <p className={classes.lead}>{t(`${step}.lead`)}</p>
      </header>
      {children}
      <div className={classes.ways}>
        {previous === undefined ? (
          <span />
        ) : (
          <LinkButton
            to="/o/$organisationId/p/$programmeId/guide"
            params={params}
            search={{ step: previous }}
            variant="default"
            leftSection={<IconArrowLeft size={18} aria-hidden />}
          >
            {t('previous', { step: t(`step.${previous}`) })}
          </LinkButton>
        )}
        {next === undefined ? (
          <LinkButton to="/o/$organisationId/p/$programmeId" params={params}>
            {t('finish')}
          </LinkButton>
        ) : (
          <LinkButton
            to="/o/$organisationId/p/$programmeId/guide"
            params={params}
            search={{ step: next }}
            rightSection={<IconArrowRight size={18} aria-hidden />}
          >
            {t('next', { step: t(`step.${next}`) })}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
