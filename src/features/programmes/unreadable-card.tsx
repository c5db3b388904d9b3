import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOrganisation } from '@/organisation/organisation-context';
import type { UnreadableRows } from '@/programme/unreadable/faults';
import classes from './unreadable.module.css';
import { useFaultText } from './use-fault-text';

/** A programme of the list that cannot be read: which, and what is wrong with it. */
export function UnreadableCard({ rows: { programme }, faults }: UnreadableRows) {
  const { t } = useTranslation('unreadable');
  const { organisationId } = useOrganisation();
  const faultText = useFaultText();
  const [first] = faults;
  return (
    <li className={classes.card}>
      <h2 className={classes.name}>
        <Link
          to="/o/$organisationId/p/$programmeId"
          params={{ organisationId, programmeId: programme.id }}
          aria-label={t('open', { name: programme.name })}
        >
          {programme.name}
        </Link>
      </h2>
      <p className={classes.what}>
        <IconAlertTriangle size={18} aria-hidden /> {t('card')} {first ? faultText(first) : null}
      </p>
    </li>
  );
}
