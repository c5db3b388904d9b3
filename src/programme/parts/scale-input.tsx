import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scale } from '@/domain/programme/model';
import classes from './scale-input.module.css';

export const SCALE = [1, 2, 3, 4, 5] as const satisfies readonly Scale[];

interface ScaleInputProps {
  /** Which of the scales: gives the name and the words at both ends. */
  scale: 'importance' | 'habitStrength' | 'effort' | 'strength' | 'changeability' | 'influence';
  value: number;
  onChange: (value: Scale) => void;
}

/** A value from 1 to 5 to choose, with what both ends mean. */
export function ScaleInput({ scale, value, onChange }: ScaleInputProps) {
  const { t } = useTranslation('domain');
  const name = useId();
  return (
    <fieldset className={classes.scale}>
      <legend className={classes.legend}>{t(`scale.${scale}.name`)}</legend>
      <div className={classes.row}>
        <span className={classes.end}>{t(`scale.${scale}.low`)}</span>
        <div className={classes.steps}>
          {SCALE.map((step) => (
            <label key={step} className={classes.step} data-on={step <= value || undefined}>
              <input
                type="radio"
                className={classes.radio}
                name={name}
                value={step}
                checked={step === value}
                onChange={() => onChange(step)}
              />
              {step}
            </label>
          ))}
        </div>
        <span className={classes.end}>{t(`scale.${scale}.high`)}</span>
      </div>
    </fieldset>
  );
}
