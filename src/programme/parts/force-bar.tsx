import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from './force-bar.module.css';

interface ForceBarProps {
  /** D, sum of the forces that carry the behaviour, ≥ 0. */
  driving: number;
  /** R, sum of the forces that pull against it, ≥ 0. */
  restraining: number;
  /** The force a whole half of the bar stands for; the same in all rows that are compared. */
  max: number;
}

/** What pulls back stands left of the middle, what carries right of it, both with their figures. */
export function ForceBar({ driving, restraining, max }: ForceBarProps) {
  const { t } = useTranslation('ratings');
  const language = useLanguage();
  const figures = {
    driving: formatNumber(language, driving),
    restraining: formatNumber(language, restraining),
  };
  const share = (force: number) => `${max > 0 ? Math.min(100, (100 * force) / max) : 0}%`;
  return (
    <div className={classes.bar} role="img" aria-label={t('forces', figures)}>
      <span className={classes.pullFigure}>{restraining > 0 ? `−${figures.restraining}` : null}</span>
      <span className={classes.pullHalf}>
        <span className={classes.pull} style={{ width: share(restraining) }} />
      </span>
      <span className={classes.carryHalf}>
        <span className={classes.carry} style={{ width: share(driving) }} />
      </span>
      <span className={classes.carryFigure} data-zero={driving === 0 || undefined}>
        {driving > 0 ? `+${figures.driving}` : restraining > 0 ? null : '0'}
      </span>
    </div>
  );
}
