import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/organisation/organisation-context';
import { useProgrammeParams } from '@/shared/programme/components/programme-links';
import { EmptyState } from '@/shared/ui/states';
import classes from './empty-programme.module.css';

/** A programme nobody has described yet: what it needs, and where that is entered. */
export function EmptyProgramme() {
  const { t } = useTranslation('overview');
  const params = useProgrammeParams();
  const mayEdit = useMay('edit_programme');
  const { organisationId } = params;
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        mayEdit ? (
          <div className={classes.ways}>
            <Button
              renderRoot={(props) => (
                <Link to="/o/$organisationId/p/$programmeId/behaviours" params={params} {...props} />
              )}
            >
              {t('empty.behaviours')}
            </Button>
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to="/o/$organisationId/p/$programmeId/conditions" params={params} {...props} />
              )}
            >
              {t('empty.conditions')}
            </Button>
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to="/o/$organisationId/import" params={{ organisationId }} {...props} />
              )}
            >
              {t('empty.import')}
            </Button>
          </div>
        ) : null
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
