import { useTranslation } from 'react-i18next';
import { SEVERITIES, type Severity } from '@/domain/consistency/score';
import { SeverityBadge } from '@/programme/parts/severity-badge';
import classes from './severity-filter.module.css';

interface SeverityFilterProps {
  counts: Record<Severity, number>;
  value: Severity | undefined;
  onChange: (severity: Severity | undefined) => void;
}

/** How many findings of each severity there are, and a press shows only these. */
export function SeverityFilter({ counts, value, onChange }: SeverityFilterProps) {
  const { t } = useTranslation(['findings', 'domain']);
  return (
    <div role="group" aria-label={t('severity')} className={classes.filter}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          className={classes.severity}
          data-none={counts[severity] === 0 || undefined}
          aria-pressed={severity === value}
          onClick={() => onChange(severity === value ? undefined : severity)}
        >
          <span className={classes.count}>{counts[severity]}</span>
          {counts[severity] > 0 ? (
            <SeverityBadge severity={severity} />
          ) : (
            <span>{t(`domain:severity.${severity}`)}</span>
          )}
        </button>
      ))}
    </div>
  );
}
