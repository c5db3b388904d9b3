import { IconX } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { ConditionLink } from '@/programme/parts/programme-links';
import { sideOf } from '@/programme/parts/rating-scale';
import { SeverityBadge } from '@/programme/parts/severity-badge';
import { FORCE_MAX, type ForceRow } from './force-field';
import { ForceReason } from './force-reason';
import classes from './force-row.module.css';
import { ForceSlider } from './force-slider';
import { useHoverOrFocus } from './use-hover-or-focus';
import type { Attempt } from './use-trial';

interface ForceRowItemProps {
  row: ForceRow;
  /** The most serious finding that hangs on it. */
  finding: Finding | undefined;
  onTry: Attempt;
}

/** One condition as an arrow towards the middle line, its name on the free side of the line. */
export function ForceRowItem({ row, finding, onTry }: ForceRowItemProps) {
  const { t } = useTranslation(['forces', 'domain']);
  const language = useLanguage();
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const [asked, dismiss] = useHoverOrFocus(item);
  const { condition, saved, rating, force } = row;
  const tried = rating !== saved;

  return (
    <li ref={item} className={classes.row} data-side={sideOf(force ?? 0)}>
      <div className={classes.label}>
        <span className={classes.force} data-side={sideOf(force ?? 0)}>
          {force === null ? '–' : formatSigned(language, force)}
        </span>
        <span className={classes.name}>
          <ConditionLink condition={condition.key} className={classes.title} />{' '}
          {finding ? <SeverityBadge severity={finding.severity} /> : null}{' '}
          {tried ? (
            <span className={classes.tried}>
              {t('tried', {
                before: saved === null ? t('domain:rating.none') : formatSigned(language, saved),
              })}
              <button
                type="button"
                className={classes.reset}
                aria-label={t('reset', { condition: condition.title })}
                onClick={() => onTry(condition.key, null)}
              >
                <IconX size={14} aria-hidden />
              </button>
            </span>
          ) : null}
        </span>
      </div>
      <div className={classes.track}>
        {tried && saved !== null && sideOf(saved) === sideOf(force ?? 0) ? (
          <Arrow force={saved * condition.strength} before />
        ) : null}
        <Arrow force={force ?? 0} />
        <ForceSlider
          row={row}
          describedBy={asked ? id : undefined}
          onTry={(next) => {
            dismiss();
            onTry(condition.key, next);
          }}
        />
      </div>
      {asked ? (
        <div className={classes.reason}>
          <ForceReason id={id} row={row} />
        </div>
      ) : null}
    </li>
  );
}

/** @param before how long the arrow was before the trial */
function Arrow({ force, before = false }: { force: number; before?: boolean }) {
  return (
    <span
      className={classes.arrow}
      data-side={sideOf(force)}
      data-before={before || undefined}
      style={{ width: `${(50 * Math.abs(force)) / FORCE_MAX}%` }}
    />
  );
}
