import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { severityOf } from '@/domain/consistency/score';
import {
  THRESHOLD_PATHS,
  thresholdIn,
  THRESHOLDS,
  type ThresholdPath,
} from '@/domain/consistency/thresholds';
import { thresholdErrorText } from '@/i18n/policy-error-text';
import { useLanguage } from '@/i18n/use-language';
import { thresholdFigure, thresholdMeaning, thresholdName, thresholdUnit } from '@/i18n/threshold-text';
import classes from './threshold-field.module.css';
import type { PolicyDraft } from './use-policy-draft';

interface ThresholdFieldProps {
  path: ThresholdPath;
  draft: PolicyDraft;
  mayEdit: boolean;
}

/** One threshold: what it is called, its value, what that means in practice, and how it differs from the default. */
export function ThresholdField({ path, draft, mayEdit }: ThresholdFieldProps) {
  const { t } = useTranslation(['policy', 'scoring', 'domain']);
  const language = useLanguage();
  const id = useId();
  const figure = (value: number) => thresholdFigure(language, value);
  const name = thresholdName(t, path);
  const value = draft.value(path);
  const usual = thresholdIn(DEFAULT_POLICY, path);
  const own = value !== usual;
  const marks = {
    critical: draft.value('severity.critical'),
    high: draft.value('severity.high'),
    medium: draft.value('severity.medium'),
  };
  const severity = (score: number) => severityOf(score, marks);
  return (
    <div className={classes.field} data-own={own || undefined}>
      {mayEdit ? (
        <EditableValue id={id} path={path} draft={draft} name={name} />
      ) : (
        <>
          <p className={classes.label}>{name}</p>
          <p className={classes.row}>
            <strong className={classes.figure}>{figure(value)}</strong>
            <span className={classes.unit}>{thresholdUnit(t, path)}</span>
          </p>
        </>
      )}
      <p id={`${id}-meaning`} className={classes.meaning}>
        {thresholdMeaning(t, path, { value, severityOf: severity }, language)}
      </p>
      <p className={classes.foot}>
        <span>{t('default', { value: figure(usual) })}</span>
        {own ? <span className={classes.own}>{t('own')}</span> : null}
        {mayEdit && own ? (
          <button
            type="button"
            className={classes.reset}
            aria-label={t('resetOf', { name, value: figure(usual) })}
            onClick={() => draft.reset([path])}
          >
            {t('reset')}
          </button>
        ) : null}
      </p>
    </div>
  );
}

/** The input with its unit and what is wrong with it, said once it has been left. */
function EditableValue({
  id,
  path,
  draft,
  name,
}: {
  id: string;
  path: ThresholdPath;
  draft: PolicyDraft;
  name: string;
}) {
  const { t } = useTranslation(['policy', 'scoring']);
  const language = useLanguage();
  const [typing, setTyping] = useState(false);
  const error = draft.errors.get(path);
  const other = draft.other(path);
  const wrong = error !== undefined && !typing;
  const beside = THRESHOLD_PATHS.find((each) => each === error?.params.other);
  return (
    <>
      <label className={classes.label} htmlFor={id}>
        {name}
      </label>
      <div className={classes.row}>
        <input
          id={id}
          name={path}
          className={classes.input}
          value={draft.text(path)}
          // The keypad for decimals of some telephones has no minus sign.
          inputMode={THRESHOLDS[path].min < 0 ? 'text' : 'decimal'}
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={`${id}-unit ${id}-meaning${wrong ? ` ${id}-error` : ''}`}
          onChange={({ currentTarget }) => {
            setTyping(true);
            draft.change(path, currentTarget.value);
          }}
          onBlur={() => setTyping(false)}
        />
        <span id={`${id}-unit`} className={classes.unit}>
          {thresholdUnit(t, path)}
        </span>
      </div>
      {wrong ? (
        <p id={`${id}-error`} className={classes.error}>
          {thresholdErrorText(t, error, language, beside ? thresholdName(t, beside) : '')}
        </p>
      ) : null}
      {other === null ? null : (
        <p className={classes.other}>{t('othersSaved', { value: thresholdFigure(language, other) })}</p>
      )}
    </>
  );
}
