import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CHOICES, type ChoiceName } from '@/domain/consistency/choices';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import classes from './choice-field.module.css';
import type { PolicyDraft } from './use-policy-draft';

interface ChoiceFieldProps {
  name: ChoiceName;
  draft: PolicyDraft;
  mayEdit: boolean;
}

/** One choice: what is chosen between, what each option means, and how the choice differs from the default. */
export function ChoiceField({ name, draft, mayEdit }: ChoiceFieldProps) {
  const { t } = useTranslation('policy');
  const id = useId();
  const chosen = draft.option(name);
  const usual = DEFAULT_POLICY[name];
  const own = chosen !== usual;
  const other = draft.otherOption(name);
  const label = t(`choice.${name}.label`);
  return (
    <fieldset className={classes.field} data-own={own || undefined} aria-describedby={`${id}-hint`}>
      <legend className={classes.label}>{label}</legend>
      <p id={`${id}-hint`} className={classes.muted}>
        {t(`choice.${name}.hint`)}
      </p>
      {CHOICES[name].options.map((option) => {
        const words = (
          <span>
            <strong>{t(`choice.${name}.option.${option}.label`)}</strong>
            <span className={classes.muted}>{t(`choice.${name}.option.${option}.text`)}</span>
          </span>
        );
        if (mayEdit)
          return (
            <label key={option} className={classes.option}>
              <input
                type="radio"
                name={name}
                checked={option === chosen}
                onChange={() => draft.choose({ [name]: option })}
              />
              {words}
            </label>
          );
        return option === chosen ? (
          <p key={option} className={classes.option}>
            {words}
          </p>
        ) : null;
      })}
      {other === null ? null : (
        <p className={classes.other}>
          {t('othersSaved', { value: t(`choice.${name}.option.${other}.label`) })}
        </p>
      )}
      <p className={classes.foot}>
        <span>{t('default', { value: t(`choice.${name}.option.${usual}.label`) })}</span>
        {own ? <span className={classes.own}>{t('own')}</span> : null}
      </p>
    </fieldset>
  );
}
