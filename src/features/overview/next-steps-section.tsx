import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ENOUGH_RATED } from '@/domain/guidance/index-band';
import { nextSteps } from '@/domain/guidance/next-steps';
import { stepText } from '@/i18n/step-text';
import { useLanguage } from '@/i18n/use-language';
import { useMay } from '@/organisation/organisation-context';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { useMayEditMeasure } from '@/programme/use-may-edit-measure';
import classes from './next-steps-section.module.css';
import page from './overview-page.module.css';
import { StepLink } from './step-link';

const MOST = 5;

/** Up to five concrete things that the reader can do, most useful first; nothing for those who only read. */
export function NextStepsSection() {
  const { t } = useTranslation('overview');
  const { model, audit, today } = useProgramme();
  const language = useLanguage();
  const mayEdit = useMay('edit_programme');
  const plans = useMayEditMeasure();
  const params = useProgrammeParams();
  const young = audit.coverage < ENOUGH_RATED;
  const steps = nextSteps(model, audit, today, MOST, { edits: mayEdit, plans });
  if (steps.length === 0 && !mayEdit) return null;
  return (
    <section className={page.section}>
      <h2>{t('steps.heading')}</h2>
      {steps.length === 0 ? <p className={page.quiet}>{t('steps.none')}</p> : null}
      <ol className={classes.steps}>
        {steps.map((step) => {
          const { title, text } = stepText(t, step, model, language);
          return (
            <li key={step.kind} className={classes.step}>
              <StepLink step={step} className={classes.title}>
                {title}
              </StepLink>
              <p className={classes.text}>{text}</p>
            </li>
          );
        })}
      </ol>
      {mayEdit ? (
        <p className={page.more}>
          <Link to="/o/$organisationId/p/$programmeId/guide" params={params}>
            {t(young ? 'steps.guide' : 'steps.guideAgain')}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
