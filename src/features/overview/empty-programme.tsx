import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/organisation/organisation-context';
import { useProgrammeParams } from '@/shared/programme/components/programme-links';
import { LinkButton } from '@/shared/ui/link-button';
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
            <LinkButton to="/o/$organisationId/p/$programmeId/behaviours" params={params}>
              {t('empty.behaviours')}
            </LinkButton>
            <LinkButton to="/o/$organisationId/p/$programmeId/conditions" params={params} variant="default">
              {t('empty.conditions')}
            </LinkButton>
            <LinkButton to="/o/$organisationId/import" params={{ organisationId }} variant="default">
              {t('empty.import')}
            </LinkButton>
          </div>
        ) : null
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
