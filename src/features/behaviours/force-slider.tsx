import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rating } from '@/domain/programme/model';
import { ratingKey } from '@/i18n/finding-values';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { ratingByKey } from '@/programme/parts/rating-scale';
import { FORCE_MAX, ratingAt, type ForceRow } from './force-field';
import classes from './force-row.module.css';

interface ForceSliderProps {
  row: ForceRow;
  /** Id of what says why the condition is rated as it is. */
  describedBy: string | undefined;
  /** Null: back to what is saved. */
  onTry: (rating: Rating | null) => void;
}

/**
 * The end of an arrow, to drag or to move by arrow keys, −3 … 3. It moves to the right the more a condition drives, by
 * key; on screen a driving arrow grows to the left, away from the middle line.
 */
export function ForceSlider({ row, describedBy, onTry }: ForceSliderProps) {
  const { t } = useTranslation(['forces', 'domain']);
  const language = useLanguage();
  const minus = useRef(false);
  const { condition, rating, saved, force } = row;

  const said = (value: Rating | null) => ({
    rating: value === null ? '–' : formatSigned(language, value),
    words: t(`domain:rating.${value === null ? 'none' : ratingKey(value)}`),
  });
  const value = said(rating);
  const before = said(saved);
  const text =
    rating === saved
      ? rating === null
        ? value.words
        : t('value', value)
      : t('valueTried', { ...value, before: saved === null ? before.words : before.rating });

  const attempt = (next: Rating | null) => {
    if (next !== rating) onTry(next === saved ? null : next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '-' || event.key === '+') {
      minus.current = event.key === '-';
      return;
    }
    const next = ratingByKey(event.key, rating, minus.current);
    minus.current = false;
    if (next === undefined) {
      if (event.key.startsWith('Arrow')) event.preventDefault();
      return;
    }
    event.preventDefault();
    attempt(next);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const track = event.currentTarget.parentElement;
    if (!track || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left, width } = track.getBoundingClientRect();
    attempt(ratingAt((2 * (event.clientX - left)) / width - 1, condition.strength));
  };

  return (
    <span
      role="slider"
      tabIndex={0}
      className={classes.handle}
      data-condition={condition.key}
      data-unrated={rating === null || undefined}
      aria-label={t('slider', { condition: condition.title })}
      aria-describedby={describedBy}
      aria-valuemin={-3}
      aria-valuemax={3}
      aria-valuenow={rating ?? 0}
      aria-valuetext={text}
      style={{ left: `${50 - (50 * (force ?? 0)) / FORCE_MAX}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  );
}
