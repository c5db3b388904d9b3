import { useEffect, useEffectEvent, useId, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rating } from '@/domain/programme/model';
import { ratingKey } from '@/i18n/finding-values';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { RATINGS, ratingByKey, sideOf } from '@/programme/parts/rating-scale';
import { wantsSingleKeys } from '@/ui/commands/single-keys';
import classes from './rating-buttons.module.css';
import { STEP_HEADING } from './step-heading';

interface RatingButtonsProps {
  label: string;
  value: Rating | null;
  /** One press rates and goes on to the next pair; the focus stays on the buttons. */
  onRate: (value: Rating) => void;
}

/** Seven buttons from −3 to +3: arrow keys go along them, Enter or typing (`-2`, `0`, `3`) rates. */
export function RatingButtons({ label, value, onRate }: RatingButtonsProps) {
  const { t } = useTranslation(['guide', 'domain']);
  const language = useLanguage();
  const hint = useId();
  const group = useRef<HTMLDivElement>(null);
  const minus = useRef(false);

  const onKeyDown = (
    event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault'>,
  ) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '-' || event.key === '+') {
      minus.current = event.key === '-';
      return;
    }
    const negative = minus.current;
    minus.current = false;
    if (/^[0-3]$/.test(event.key)) {
      event.preventDefault();
      const typed = ratingByKey(event.key, null, negative);
      if (typed !== null && typed !== undefined) onRate(typed);
      return;
    }
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const target =
      event.key === 'Home' ? buttons[0] : event.key === 'End' ? buttons.at(-1) : buttons[at + step];
    if (!target || (step === 0 && event.key !== 'Home' && event.key !== 'End')) return;
    event.preventDefault();
    target.focus();
  };

  // Whoever has just come to the step has the focus on its heading, or nowhere: the first key means the buttons.
  const onFirstKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const at = document.activeElement;
    if (at !== document.body && at?.id !== STEP_HEADING) return;
    const first = group.current?.querySelector<HTMLElement>('[tabindex="0"]');
    const goes = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (!first || event.ctrlKey || event.metaKey || event.altKey) return;
    if (goes) {
      event.preventDefault();
      first.focus();
    } else if (wantsSingleKeys() && /^[-+0-3]$/.test(event.key)) {
      first.focus();
      onKeyDown(event);
    }
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => onFirstKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons take the focus in turn. */}
      <div
        ref={group}
        role="toolbar"
        aria-label={label}
        aria-describedby={hint}
        className={classes.buttons}
        onKeyDown={onKeyDown}
      >
        {RATINGS.map((step) => (
          <button
            key={step}
            type="button"
            className={classes.button}
            data-side={sideOf(step)}
            aria-pressed={step === value}
            tabIndex={step === (value ?? 0) ? 0 : -1}
            aria-label={`${formatSigned(language, step)}, ${t(`domain:rating.${ratingKey(step)}`)}`}
            onClick={() => onRate(step)}
          >
            {formatSigned(language, step)}
          </button>
        ))}
      </div>
      <p className={classes.ends} aria-hidden>
        <span>{t('ratings.low')}</span>
        <span>{t('ratings.high')}</span>
      </p>
      <p id={hint} className={classes.hint}>
        {t('ratings.keys')}
      </p>
    </div>
  );
}
