import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Outlet, getRouteApi, useRouterState } from '@tanstack/react-router';
import { IconMenu2 } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationContext } from '@/shared/organisation/organisation-context';
import { membershipsQuery } from '@/shared/organisation/queries';
import { Mark } from '@/shared/ui/mark';
import { PlainButton } from '@/shared/ui/plain-button';
import { SideSheet } from '@/shared/ui/side-sheet';
import { BareNotFoundPage } from '../error-pages';
import { rememberOrganisation } from '../last-organisation';
import { DisplayMenu } from './display-menu';
import { Door } from './door';
import { Navigation } from './navigation';
import { OrganisationMenu } from './organisation-menu';
import classes from './organisation-shell.module.css';

const route = getRouteApi('/signed-in/o/$organisationId');

/** The frame of everything inside one organisation: navigation at the side, or behind a button on small screens. */
export function OrganisationShell() {
  const { t } = useTranslation();
  const { organisationId } = route.useParams();
  const { user } = route.useRouteContext();
  const { data: memberships } = useSuspenseQuery(membershipsQuery(user.id));
  const membership = memberships.find((each) => each.organisationId === organisationId);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // Opened on one page, the drawer is closed on the next.
  const [openedOn, setOpenedOn] = useState<string | null>(null);
  const opened = openedOn === path;
  const close = useCallback(() => setOpenedOn(null), []);

  useEffect(() => {
    if (membership) rememberOrganisation(membership.organisationId);
  }, [membership]);

  if (!membership) return <BareNotFoundPage />;
  return (
    <OrganisationContext value={membership}>
      <a className={classes.skip} href="#content">
        {t('skipToContent')}
      </a>
      <div className={classes.shell}>
        <header className={classes.top}>
          <PlainButton
            className={classes.burger}
            variant="quiet"
            aria-label={t('nav.open')}
            aria-expanded={opened}
            onClick={() => setOpenedOn(path)}
          >
            <IconMenu2 size={22} aria-hidden />
          </PlainButton>
          <Link to="/" className={classes.brand} aria-label={t('productName')}>
            <Mark size={26} />
            <span className={classes.brandName}>{t('productName')}</span>
          </Link>
          <OrganisationMenu current={membership} memberships={memberships} />
          <DisplayMenu />
        </header>
        <aside className={classes.side}>
          <Navigation />
        </aside>
        <SideSheet opened={opened} onClose={close} title={t('productName')}>
          <Navigation />
        </SideSheet>
        <main id="content" tabIndex={-1} className={classes.main}>
          <Outlet />
        </main>
      </div>
      <Door />
    </OrganisationContext>
  );
}
