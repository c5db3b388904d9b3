import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stance } from '@/domain/programme/model';
import { COLUMNS } from './stakeholder-map';
import classes from './stance-input.module.css';

/** Against, undecided, or for: one of three, in the order of the map. */
export function StanceInput({ value, onChange }: { value: Stance; onChange: (stance: Stance) => void }) {
  const { t } = useTranslation(['stakeholders', 'domain', 'fields']);
  const name = useId();
  return (
    <fieldset className={classes.stance}>
      <legend className={classes.legend}>{t('fields:stance')}</legend>
      <div className={classes.choices}>
        {COLUMNS.map((stance) => (
          <label key={stance} className={classes.choice}>
            <input
              type="radio"
              name={name}
              value={stance}
              checked={stance === value}
              onChange={() => onChange(stance)}
            />
            {t(`domain:stance.${stance}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
