import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '@/ui/page';
import { ErrorState, PageSkeleton } from '@/ui/states';
import { licencesQuery } from './licences-query';
import classes from './licences.module.css';

/** Whose work is in the app, and under which terms. */
export function LicencesPage() {
  const { t } = useTranslation('licences');
  const { data, error, refetch } = useQuery(licencesQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {data ? (
        <ul className={classes.list}>
          {data.map(({ name, version, licence, text }) => (
            <li key={`${name} ${version}`}>
              <details className={classes.package}>
                <summary translate="no">
                  <span className={classes.name}>
                    {name} {version}
                  </span>
                  <span className={classes.licence}>{licence}</span>
                </summary>
                <pre className={classes.text} lang="en">
                  {text}
                </pre>
              </details>
            </li>
          ))}
        </ul>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <PageSkeleton />
      )}
    </Page>
  );
}
