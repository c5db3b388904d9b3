import { useTranslation } from 'react-i18next';
import classes from './import.module.css';
import { StepLink } from './step-link';

interface WizardNavProps {
  steps: readonly string[];
  step: string;
  /** Something else on the page comes first. */
  notYet?: boolean;
}

/** Back and on. The last step has an action of its own, and both beside each other. */
export function WizardNav({ steps, step, notYet = false }: WizardNavProps) {
  const { t } = useTranslation('tableImport');
  const at = steps.indexOf(step);
  const after = steps[at + 1];
  return (
    <div className={classes.onward}>
      {at > 0 ? (
        <StepLink step={at === 1 ? undefined : steps[at - 1]} variant="default">
          {t('previous')}
        </StepLink>
      ) : null}
      {after === undefined ? null : (
        <StepLink step={after} variant={notYet ? 'default' : 'primary'}>
          {t('next')}
        </StepLink>
      )}
    </div>
  );
}
