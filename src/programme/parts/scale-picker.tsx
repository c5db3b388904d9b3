import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scale } from '@/domain/programme/model';
import { SCALE } from './scale-input';
import classes from './scale-picker.module.css';

interface ScalePickerProps {
  /** What is rated, and of which item. */
  label: string;
  value: number;
  onChange: (value: Scale) => void;
}

/** A value from 1 to 5 within a table: five marks to choose from, by mouse or arrow keys. */
export function ScalePicker({ label, value, onChange }: ScalePickerProps) {
  const { t } = useTranslation('ratings');
  const name = useId();
  return (
    <fieldset className={classes.picker}>
      <legend className="visually-hidden">{label}</legend>
      {SCALE.map((step) => (
        <label
          key={step}
          className={classes.step}
          data-on={step <= value || undefined}
          title={t('ofFive', { value: step })}
        >
          <input
            type="radio"
            name={name}
            value={step}
            checked={step === value}
            aria-label={t('ofFive', { value: step })}
            onChange={() => onChange(step)}
          />
          <span className={classes.mark} aria-hidden />
        </label>
      ))}
    </fieldset>
  );
}
