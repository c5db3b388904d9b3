import { useTranslation } from 'react-i18next';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { LinkButton } from '@/ui/link-button';
import { PlainButton } from '@/ui/plain-button';
import { EmptyState } from '@/ui/states';
import { ExampleLink } from './example-link';
import classes from './no-programmes.module.css';

/** First use: what a programme is, and the three ways to one, the guided one first. */
export function NoProgrammes({ onCreate }: { onCreate: () => void }) {
  const { t } = useTranslation('programmes');
  const { organisationId } = useOrganisation();
  const mayEdit = useMay('edit_programme');
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        mayEdit ? (
          <div className={classes.ways}>
            <PlainButton onClick={onCreate}>{t('create')}</PlainButton>
            <LinkButton to="/o/$organisationId/import" params={{ organisationId }} variant="default">
              {t('import')}
            </LinkButton>
            <ExampleLink />
          </div>
        ) : null
      }
    >
      <div className={classes.text}>
        <p>{t('empty.what')}</p>
        <p>{t(mayEdit ? 'empty.how' : 'empty.noRight')}</p>
      </div>
    </EmptyState>
  );
}
