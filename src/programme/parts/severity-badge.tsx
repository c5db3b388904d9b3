import { useTranslation } from 'react-i18next';
import type { Severity } from '@/domain/consistency/score';
import classes from './severity-badge.module.css';

/** How serious a finding is: always in words, the colour only repeats it. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const { t } = useTranslation('domain');
  return (
    <span className={classes.badge} data-severity={severity}>
      {t(`severity.${severity}`)}
    </span>
  );
}
