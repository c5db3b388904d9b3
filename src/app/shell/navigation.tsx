import { Link, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganisation } from '@/organisation/organisation-context';
import { lazyPart } from '@/ui/lazy-part';
import classes from './navigation.module.css';
import { ORGANISATION_NAV } from './organisation-nav';
import { useCurrent } from './use-current';

/** Ten more links, which whoever is in no programme need not wait for. */
export const ProgrammeLinks = lazyPart(async () => (await import('./programme-links')).ProgrammeLinks);

/** Where one can go: the organisation's pages, and those of the programme one is in. */
export function Navigation() {
  const { t } = useTranslation();
  const { organisationId } = useOrganisation();
  const { programmeId } = useParams({ strict: false });
  const current = useCurrent();
  return (
    <nav aria-label={t('nav.main')}>
      <ul className={classes.list}>
        {ORGANISATION_NAV.map(({ to, title, icon: Icon, around }) => (
          <li key={to}>
            <Link to={to} params={{ organisationId }} className={classes.link} {...current(around)}>
              <Icon size={18} aria-hidden />
              {t(title)}
            </Link>
          </li>
        ))}
      </ul>
      <Suspense>
        {programmeId ? <ProgrammeLinks organisationId={organisationId} programmeId={programmeId} /> : null}
      </Suspense>
    </nav>
  );
}
