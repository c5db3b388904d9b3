import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/ui/link-button';
import { Page } from '@/shared/ui/page';
import { ErrorState } from '@/shared/ui/states';

/** A page failed to load or to render: the rest of the app stays, and trying again is one click. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { reset: forgetFailures } = useQueryErrorResetBoundary();
  // Without this a failed query would be thrown again instead of asked again.
  useEffect(forgetFailures, [forgetFailures]);
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return <ErrorState error={error} onRetry={retry} />;
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
