import { useTranslation } from 'react-i18next';
import { nextSteps } from '@/domain/guidance/next-steps';
import { stepText } from '@/i18n/step-text';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/shared/programme/programme-context';
import { today } from '@/shared/programme/today';
import classes from './next-steps-section.module.css';
import page from './overview-page.module.css';
import { StepLink } from './step-link';

/** Three to five concrete things to do, most useful first. */
export function NextStepsSection() {
  const { t } = useTranslation('overview');
  const { model, audit } = useProgramme();
  const language = useLanguage();
  const steps = nextSteps(model, audit, today());
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
    </section>
  );
}
