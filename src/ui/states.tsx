import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from './error-text';
import { PlainButton } from './plain-button';
import classes from './states.module.css';

/** Nothing here yet: says what would be here and offers the next step. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <section className={classes.state}>
      <h2 className={classes.title}>{title}</h2>
      {children ? <div className={classes.text}>{children}</div> : null}
      {action ? <div className={classes.actions}>{action}</div> : null}
    </section>
  );
}

/** Something failed to load: says what, and offers to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  return (
    <section className={classes.state} role="alert">
      <h2 className={classes.title}>{t('error.pageTitle')}</h2>
      <p className={classes.text}>{errorText(t, error)}</p>
      {onRetry ? <PlainButton onClick={onRetry}>{t('retry')}</PlainButton> : null}
    </section>
  );
}

/** The shape of a page that is on its way. */
export function PageSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('loading')} className="page-skeleton">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
