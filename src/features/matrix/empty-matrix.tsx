import { useTranslation } from 'react-i18next';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { LinkButton } from '@/ui/link-button';
import { EmptyState } from '@/ui/states';
import classes from './matrix-page.module.css';

/** Rows or columns are missing: says which, and leads to where they are made. */
export function EmptyMatrix({ conditions, behaviours }: { conditions: boolean; behaviours: boolean }) {
  const { t } = useTranslation('matrix');
  const params = useProgrammeParams();
  const missing = conditions ? 'behaviours' : behaviours ? 'conditions' : 'both';
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <div className={classes.ways}>
          {conditions ? null : (
            <LinkButton to="/o/$organisationId/p/$programmeId/conditions" params={params} variant="default">
              {t('empty.toConditions')}
            </LinkButton>
          )}
          {behaviours ? null : (
            <LinkButton to="/o/$organisationId/p/$programmeId/behaviours" params={params} variant="default">
              {t('empty.toBehaviours')}
            </LinkButton>
          )}
        </div>
      }
    >
      {t(`empty.${missing}`)}
    </EmptyState>
  );
}
