import { ActionIcon } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { useId, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rating } from '@/domain/programme/model';
import { ratingKey } from '@/i18n/finding-values';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from './rating-input.module.css';
import { RATINGS, ratingByKey, sideOf } from './rating-scale';

interface RatingInputProps {
  value: Rating | null;
  onChange: (value: Rating | null) => void;
  /** What is rated, in full: field, condition, behaviour. Read out, not shown. */
  label: string;
}

/**
 * Rates from −3 to +3 by click, arrow keys, or typing (`-2`, `0`, `3`); Delete clears. The steps between zero and the
 * value are tinted, so that a column of ratings reads like a force field. Unrated is dashed, never zero.
 */
export function RatingInput({ value, onChange, label }: RatingInputProps) {
  const { t } = useTranslation(['domain', 'ratings']);
  const language = useLanguage();
  const name = useId();
  const group = useRef<HTMLDivElement>(null);
  const minus = useRef(false);

  const focus = (step: Rating) =>
    group.current?.querySelector<HTMLInputElement>(`input[value="${step}"]`)?.focus();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '-' || event.key === '+') {
      minus.current = event.key === '-';
      return;
    }
    const next = ratingByKey(event.key, value, minus.current);
    minus.current = false;
    if (next === undefined) {
      if (event.key.startsWith('Arrow')) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (next !== value) onChange(next);
    if (next !== null) focus(next);
  };

  const clear = () => {
    onChange(null);
    focus(0);
  };

  return (
    <div className={classes.input}>
      <div
        ref={group}
        role="radiogroup"
        aria-label={label}
        className={classes.steps}
        data-unrated={value === null || undefined}
      >
        {RATINGS.map((step) => (
          <label
            key={step}
            className={classes.step}
            data-side={sideOf(step)}
            data-chosen={step === value || undefined}
            data-within={isWithin(step, value) || undefined}
          >
            <input
              type="radio"
              className={classes.radio}
              name={name}
              value={step}
              checked={step === value}
              aria-label={`${formatSigned(language, step)}, ${t(`domain:rating.${ratingKey(step)}`)}`}
              onChange={() => onChange(step)}
              onKeyDown={onKeyDown}
            />
            <span aria-hidden>{formatSigned(language, step)}</span>
          </label>
        ))}
      </div>
      {value === null ? (
        <span className={classes.unrated}>{t('domain:rating.none')}</span>
      ) : (
        <ActionIcon
          className={classes.clear}
          size={32}
          color="gray"
          aria-label={t('ratings:clear', { label })}
          onClick={clear}
        >
          <IconEraser size={17} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}

/** Does the step lie between zero and the value? */
const isWithin = (step: Rating, value: Rating | null): boolean =>
  value !== null && value !== 0 && Math.abs(step) <= Math.abs(value) && (step === 0 || step * value > 0);
