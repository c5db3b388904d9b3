import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '@/shared/ui/mark';
import { DisplayMenu } from './display-menu';
import classes from './public-shell.module.css';

/** The frame of the pages one sees before signing in. */
export function PublicShell() {
  const { t } = useTranslation();
  return (
    <div className={classes.shell}>
      <header className={classes.header}>
        <span className={classes.brand}>
          <Mark />
          {t('productName')}
        </span>
        <DisplayMenu />
      </header>
      <main className={classes.main}>
        <Outlet />
      </main>
    </div>
  );
}
