import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';
import { IMPORT_STEPS, type ImportStep } from './steps';

interface StepBarProps {
  step: ImportStep;
  /** Whether there is a file to go on with. */
  reachable: boolean;
}

/** A link whose place is a step of something, not a page: the router says "page" of every link to where one is. */
const Step = createLink(({ 'aria-current': current, children, ...props }: ComponentProps<'a'>) => (
  <a {...props} aria-current={current === undefined ? undefined : 'step'}>
    {children}
  </a>
));

/** The steps, and which one is shown. */
export function StepBar({ step, reachable }: StepBarProps) {
  const { t } = useTranslation('readingsImport');
  const at = IMPORT_STEPS.indexOf(step);
  return (
    <nav aria-label={t('steps')}>
      <ol className={classes.steps}>
        {IMPORT_STEPS.map((each, i) => {
          const label = (
            <>
              <span className={classes.number} aria-hidden>
                {i + 1}
              </span>
              {t(`step.${each}`)}
            </>
          );
          return (
            <li key={each} data-done={i < at || undefined}>
              {reachable || i === 0 ? (
                <Step
                  from="/o/$organisationId/p/$programmeId/indicators/$key/import"
                  to="."
                  search={{ step: each === 'file' ? undefined : each }}
                  activeOptions={{ exact: true }}
                >
                  {label}
                </Step>
              ) : (
                <span>{label}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
