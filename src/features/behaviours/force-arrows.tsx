import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from './force-arrows.module.css';
import type { ForceField, ForceRow } from './force-field';
import { ForceRowItem } from './force-row';
import type { Attempt } from './use-trial';

interface ForceArrowsProps {
  field: ForceField;
  /** D and R, with what is tried. */
  sums: { driving: number; restraining: number };
  findings: ReadonlyMap<string, Finding>;
  onTry: Attempt;
}

/** The arrows of both sides around one middle line; what has no effect or no rating is folded away below. */
export function ForceArrows({ field, sums, findings, onTry }: ForceArrowsProps) {
  const { t } = useTranslation('forces');
  const language = useLanguage();
  const id = useId();
  const nothingRated = field.driving.length + field.restraining.length + field.neutral.length === 0;
  const rows = (list: readonly ForceRow[]) =>
    list.map((row) => (
      <ForceRowItem
        key={row.condition.key}
        row={row}
        finding={findings.get(row.condition.key)}
        onTry={onTry}
      />
    ));
  return (
    <div className={classes.diagram}>
      {(['driving', 'restraining'] as const).map((side) => (
        <div key={side} className={classes.side} data-side={side} hidden={nothingRated}>
          <h3 id={id + side} className={classes.heading}>
            {t(side)} <span className={classes.sum}>{formatNumber(language, sums[side])}</span>
          </h3>
          {field[side].length > 0 ? (
            <ul className={classes.rows} aria-labelledby={id + side}>
              {rows(field[side])}
            </ul>
          ) : (
            <p className={classes.nothing}>{t(side === 'driving' ? 'noDriving' : 'noRestraining')}</p>
          )}
        </div>
      ))}
      {(['neutral', 'unrated'] as const).map((side) =>
        field[side].length > 0 ? (
          <details key={side} className={classes.fold} open={nothingRated}>
            <summary className={classes.summary}>{t(side, { count: field[side].length })}</summary>
            <ul className={classes.rows}>{rows(field[side])}</ul>
          </details>
        ) : null,
      )}
    </div>
  );
}
