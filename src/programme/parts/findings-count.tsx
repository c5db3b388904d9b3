import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './entity-table.module.css';
import { useProgrammeParams } from './programme-links';

interface FindingsCountProps {
  about: { condition: string } | { behaviour: string };
  /** Open findings. */
  count: number;
}

/** How many open findings there are about something; leads to exactly these. */
export function FindingsCount({ about, count }: FindingsCountProps) {
  const { t } = useTranslation('ratings');
  const params = useProgrammeParams();
  if (count === 0) return <span className={classes.none}>{t('noFindings')}</span>;
  return (
    <Link
      to="/o/$organisationId/p/$programmeId/findings"
      params={params}
      search={about}
      className={classes.findings}
      aria-label={t('findings', { count })}
    >
      {count}
    </Link>
  );
}
