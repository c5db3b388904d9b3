import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import { useProgramme } from '@/shared/programme/programme-context';
import classes from './plan-page.module.css';

/** What the hatching of the timeline means, and where it is kept. */
export function BlackoutKey() {
  const { t } = useTranslation('plan');
  const { organisationId } = useOrganisation();
  const { model } = useProgramme();
  if (model.blackouts.length === 0) return null;
  return (
    <p className={classes.key}>
      <span className={classes.hatching} aria-hidden />
      <Link to="/o/$organisationId/blackouts" params={{ organisationId }}>
        {t('blackouts')}
      </Link>
    </p>
  );
}
