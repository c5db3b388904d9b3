import { Link } from '@tanstack/react-router';
import { SEVERITIES, type Severity } from '@/domain/consistency/score';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { SeverityBadge } from './severity-badge';
import classes from './severity-counts.module.css';

interface SeverityCountsProps {
  organisationId: string;
  programmeId: string;
  counts: Record<Severity, number>;
}

/** How many findings of each severity there are; each count leads to exactly those findings. */
export function SeverityCounts({ organisationId, programmeId, counts }: SeverityCountsProps) {
  const language = useLanguage();
  return (
    <ul className={classes.counts}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <li key={severity}>
          <Link
            className={classes.count}
            to="/o/$organisationId/p/$programmeId/findings"
            params={{ organisationId, programmeId }}
            search={{ severity }}
          >
            <span className={classes.figure}>{formatNumber(language, counts[severity])}</span>
            <SeverityBadge severity={severity} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
