import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './navigation.module.css';
import { useProgrammeNav } from './programme-nav';
import { useCurrent } from './use-current';
import { useProgrammeName } from './use-programme-name';

/** Where one can go in the programme one is in. */
export function ProgrammeLinks({
  organisationId,
  programmeId,
}: {
  organisationId: string;
  programmeId: string;
}) {
  const { t } = useTranslation();
  const name = useProgrammeName(organisationId, programmeId);
  const current = useCurrent();
  const items = useProgrammeNav();
  return (
    <>
      <p className={classes.heading}>{name ?? t('nav.programme')}</p>
      <ul className={classes.list} aria-label={name ?? t('nav.programme')}>
        {items.map(({ to, title, icon: Icon, active, around }) => (
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
