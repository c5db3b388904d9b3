import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { IconKeyboard, IconMenu2, IconSearch } from '@tabler/icons-react';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganisation } from '@/organisation/organisation-context';
import type { Membership } from '@/organisation/queries';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/registry';
import { SEARCH_KEYS } from '@/ui/commands/search-keys';
import { useCommandKeys } from '@/ui/commands/use-command-keys';
import { Mark } from '@/ui/mark';
import { PlainButton } from '@/ui/plain-button';
import { SideSheet } from '@/ui/side-sheet';
import { DisplayMenu } from './display-menu';
import { Navigation } from './navigation';
import classes from './organisation-frame.module.css';
import { OrganisationMenu } from './organisation-menu';
import { Overlays, preparePalette, type Overlay } from './overlay';
import { SearchButton } from './search-button';

/** The frame around every page of an organisation: navigation at the side, or behind a button on small screens. */
export function OrganisationFrame({ memberships }: { memberships: Membership[] }) {
  const { t } = useTranslation();
  const membership = useOrganisation();
  const path = useRouterState({ select: (state) => state.location.pathname });
  // Opened on one page, the drawer is closed on the next.
  const [openedOn, setOpenedOn] = useState<string | null>(null);
  const opened = openedOn === path;
  const close = useCallback(() => setOpenedOn(null), []);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const closeOverlay = useCallback(() => setOverlay(null), []);

  const search: Command = {
    id: 'search',
    title: t('command.search'),
    section: 'general',
    icon: IconSearch,
    keys: [SEARCH_KEYS],
    whileTyping: true,
    run: () => setOverlay('palette'),
  };
  const shortcuts: Command = {
    id: 'shortcuts',
    title: t('command.shortcuts'),
    section: 'general',
    icon: IconKeyboard,
    keys: [{ key: '?' }],
    run: () => setOverlay('shortcuts'),
  };
  useCommands([search, shortcuts]);
  useCommandKeys(overlay !== null);
  usePaletteAtHand();

  return (
    <>
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
          <SearchButton command={search} onIntent={preparePalette} />
          <DisplayMenu shortcuts={shortcuts} />
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
      <Suspense>
        {overlay === null ? null : (
          <Overlays opened={overlay} memberships={memberships} onOpen={setOverlay} onClose={closeOverlay} />
        )}
      </Suspense>
    </>
  );
}

/** Whoever presses Ctrl or Cmd may be about to press K. */
function usePaletteAtHand(): void {
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Control' || key === 'Meta') preparePalette();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
