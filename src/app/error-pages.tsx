import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError } from '@/data/errors';
import { UnreadableProgramme } from '@/programme/unreadable/unreadable-programme';
import { errorText } from '@/ui/error-text';
import { LinkButton } from '@/ui/link-button';
import { Mark } from '@/ui/mark';
import { Page } from '@/ui/page';
import { PlainButton } from '@/ui/plain-button';
import { PageSkeleton } from '@/ui/states';

/** Seldom needed: most never load it. */
const UnreadablePage = lazy(() =>
  import('@/features/programmes/unreadable-page').then((module) => ({ default: module.UnreadablePage })),
);

/** A page failed to load or to render: the rest of the app stays, and trying again is one click. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const { reset: forgetFailures } = useQueryErrorResetBoundary();
  // Without this a failed query would be thrown again instead of asked again.
  useEffect(forgetFailures, [forgetFailures]);
  const retry = () => {
    reset();
    void router.invalidate();
  };
  if (error instanceof UnreadableProgramme)
    return (
      <Suspense fallback={<PageSkeleton />}>
        <UnreadablePage rows={error.rows} faults={error.faults} onMended={retry} />
      </Suspense>
    );
  if (toAppError(error).kind === 'not_found') return <NotFoundPage />;
  return (
    <Page title={t('error.pageTitle')} lead={<span role="alert">{errorText(t, error)}</span>}>
      <div>
        <PlainButton onClick={retry}>{t('retry')}</PlainButton>
      </div>
    </Page>
  );
}

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('error.notFoundTitle')} lead={t('error.notFoundText')}>
      <div>
        <LinkButton to="/">{t('error.home')}</LinkButton>
      </div>
    </Page>
  );
}

/** Where there is no frame around a page yet: before an organisation is loaded, or at an address outside of all. */
function Bare({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <header className="bare-brand">
        <Mark />
        {t('productName')}
      </header>
      <main className="bare-page">{children}</main>
    </>
  );
}

export const BareErrorPage = (props: ErrorComponentProps) => (
  <Bare>
    <RouteErrorPage {...props} />
  </Bare>
);

export const BareNotFoundPage = () => (
  <Bare>
    <NotFoundPage />
  </Bare>
);

/** Whoever gets past the door of an organisation sees its frame from the beginning: nothing jumps when it is there. */
export const BarePendingPage = () => (
  <div className={/^\/(o\/|$)/.test(location.pathname) ? 'pending-frame' : ''}>
    <Bare>
      <PageSkeleton />
    </Bare>
  </div>
);
