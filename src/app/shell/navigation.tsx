import { Link, useMatches, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import classes from './navigation.module.css';
import { ORGANISATION_PLACES, useProgrammePlaces } from './places';
import { useProgrammeName } from './use-programme-name';

/** Where one can go: the organisation's pages, and those of the programme one is in. */
export function Navigation() {
  const { t } = useTranslation();
  const { organisationId } = useOrganisation();
  const { programmeId } = useParams({ strict: false });
  const current = useCurrent();
  return (
    <nav aria-label={t('nav.main')}>
      <ul className={classes.list}>
        {ORGANISATION_PLACES.map(({ to, title, icon: Icon, around }) => (
          <li key={to}>
            <Link to={to} params={{ organisationId }} className={classes.link} {...current(around)}>
              <Icon size={18} aria-hidden />
              {t(title)}
            </Link>
          </li>
        ))}
      </ul>
      {programmeId ? <ProgrammeLinks organisationId={organisationId} programmeId={programmeId} /> : null}
    </nav>
  );
}

function ProgrammeLinks({ organisationId, programmeId }: { organisationId: string; programmeId: string }) {
  const { t } = useTranslation();
  const name = useProgrammeName(organisationId, programmeId);
  const current = useCurrent();
  const places = useProgrammePlaces();
  return (
    <>
      <p className={classes.heading}>{name ?? t('nav.programme')}</p>
      <ul className={classes.list} aria-label={name ?? t('nav.programme')}>
        {places.map(({ to, title, icon: Icon, active, around }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ organisationId, programmeId }}
              activeOptions={active}
              className={classes.link}
              {...current(around)}
            >
              <Icon size={18} aria-hidden />
              {t(title)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Marks the place that is around the page one is on; where the addresses tell, the link itself does. */
function useCurrent() {
  const here = useMatches({ select: (matches) => matches.at(-1)?.fullPath });
  return (around: string | null) => (around !== null && around === here ? { 'aria-current': true } : {});
}
