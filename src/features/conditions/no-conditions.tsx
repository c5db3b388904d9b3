import { useTranslation } from 'react-i18next';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { AddItem } from '@/programme/adding/add-item';
import { LinkButton } from '@/ui/link-button';
import { EmptyState } from '@/ui/states';

/** A programme without framework conditions: what they are, and where they come from. */
export function NoConditions() {
  const { t } = useTranslation('conditions');
  const { organisationId } = useOrganisation();
  const mayEdit = useMay('edit_programme');
  return (
    <EmptyState
      title={t('none.title')}
      action={
        mayEdit ? (
          <>
            <AddItem kind="condition" />
            <LinkButton to="/o/$organisationId/import" params={{ organisationId }} variant="default">
              {t('none.import')}
            </LinkButton>
          </>
        ) : null
      }
    >
      {t('none.text')}
    </EmptyState>
  );
}
