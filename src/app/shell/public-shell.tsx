import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '@/data/session';
import { useSession } from '@/organisation/use-session';
import { chooseColourScheme, useColourScheme } from '@/ui/colour-scheme';
import { Mark } from '@/ui/mark';
import { PlainButton } from '@/ui/plain-button';
import { PageSkeleton } from '@/ui/states';
import { beforeLeaving } from '@/ui/unsaved';
import { LanguageSwitch } from './language-switch';
import classes from './public-shell.module.css';

/** The frame of the pages outside an organisation: language and light or dark lie open, there is nothing else to find. */
export function PublicShell() {
  const { t } = useTranslation();
  return (
    <div className={classes.shell}>
      <header className={classes.header}>
        <Link to="/" className={classes.brand}>
          <Mark />
          {t('productName')}
        </Link>
        <div className={classes.tools}>
          <LanguageSwitch />
          <SchemeToggle />
          <SignOut />
        </div>
      </header>
      <main className={classes.main}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={classes.footer}>
        <Link to="/licences">{t('account.licences')}</Link>
      </footer>
    </div>
  );
}

function SchemeToggle() {
  const { t } = useTranslation();
  const dark = useColourScheme().shown === 'dark';
  const Icon = dark ? IconSun : IconMoon;
  return (
    <PlainButton
      variant="quiet"
      aria-label={`${t('account.colourScheme')}: ${t(dark ? 'account.light' : 'account.dark')}`}
      onClick={() => chooseColourScheme(dark ? 'light' : 'dark')}
    >
      <Icon size={20} aria-hidden />
    </PlainButton>
  );
}

function SignOut() {
  const { t } = useTranslation();
  const person = useSession();
  // On its way from signing in to the first page, the form is still there for a moment.
  const signingIn = useRouterState({ select: ({ location }) => /^\/sign-/.test(location.pathname) });
  if (!person || signingIn) return null;
  return (
    <PlainButton
      variant="quiet"
      aria-label={t('account.signOut')}
      leftSection={<IconLogout size={18} aria-hidden />}
      onClick={() => beforeLeaving(() => void signOut())}
    >
      <span className={classes.signOut}>{t('account.signOut')}</span>
    </PlainButton>
  );
}
