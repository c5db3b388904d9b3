import { useTranslation } from 'react-i18next';
import classes from './scale-value.module.css';

const STEPS = [1, 2, 3, 4, 5] as const;

/** A value from 1 to 5 to read: five marks and the figure. */
export function ScaleValue({ value }: { value: number }) {
  const { t } = useTranslation('ratings');
  return (
    <span className={classes.scale}>
      <span className={classes.marks} aria-hidden>
        {STEPS.map((step) => (
          <span key={step} className={classes.mark} data-on={step <= value || undefined} />
        ))}
      </span>
      <span className={classes.figure}>{t('ofFive', { value })}</span>
    </span>
  );
}
