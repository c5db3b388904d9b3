import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GuideStep } from '@/domain/guidance/guide-step';
import type { GuideStepState } from '@/domain/guidance/guide-steps';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import classes from './step-list.module.css';

/** All steps, with what each holds so far and what it lacks. */
export function StepList({ steps, current }: { steps: readonly GuideStepState[]; current: GuideStep }) {
  const { t } = useTranslation('guide');
  const params = useProgrammeParams();
  return (
    <nav aria-label={t('steps')} className={classes.nav}>
      <ol className={classes.list}>
        {steps.map(({ step, count, gap }) => (
          <li key={step}>
            <Link
              to="/o/$organisationId/p/$programmeId/guide"
              params={params}
              search={{ step }}
              className={classes.link}
              aria-current={step === current ? 'step' : undefined}
              data-current={step === current || undefined}
              data-complete={gap === null || undefined}
            >
              <span className={classes.name}>{t(`step.${step}`)}</span>
              <span className={classes.holds}>
                {count === 0 ? t('holds.nothing') : t(`holds.${step}`, { count })}
              </span>
              <span className={classes.gap}>
                {gap === null
                  ? t('gap.none')
                  : 'count' in gap
                    ? t(`gap.${gap.kind}`, gap)
                    : t(`gap.${gap.kind}`)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
