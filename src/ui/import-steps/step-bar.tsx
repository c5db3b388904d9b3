import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';

interface StepBarProps<Step extends string> {
  steps: readonly Step[];
  step: Step;
  labelOf: (step: Step) => string;
  /** Whether there is a file to go on with. */
  reachable: boolean;
}

/** A link whose place is a step of something, not a page: the router says "page" of every link to where one is. */
const StepAnchor = createLink(({ 'aria-current': current, children, ...props }: ComponentProps<'a'>) => (
  <a {...props} aria-current={current === undefined ? undefined : 'step'}>
    {children}
  </a>
));

/** The steps, and which one is shown. The first one needs no word in the address. */
export function StepBar<Step extends string>({ steps, step, labelOf, reachable }: StepBarProps<Step>) {
  const { t } = useTranslation('tableImport');
  const at = steps.indexOf(step);
  return (
    <nav aria-label={t('steps')}>
      <ol className={classes.steps}>
        {steps.map((each, i) => {
          const label = (
            <>
              <span className={classes.number} aria-hidden>
                {i + 1}
              </span>
              {labelOf(each)}
            </>
          );
          return (
            <li key={each} data-done={i < at || undefined}>
              {reachable || i === 0 ? (
                <StepAnchor
                  to="."
                  search={{ step: i === 0 ? undefined : each }}
                  activeOptions={{ exact: true }}
                >
                  {label}
                </StepAnchor>
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
