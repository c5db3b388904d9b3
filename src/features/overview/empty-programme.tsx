import { useTranslation } from 'react-i18next';
import { useMay, useOrganisation } from '@/shared/organisation/organisation-context';
import { AddItem } from '@/shared/programme/adding/add-item';
import { LinkButton } from '@/shared/ui/link-button';
import { EmptyState } from '@/shared/ui/states';

/** A programme nobody has described yet: what it needs, and where that is entered. */
export function EmptyProgramme() {
  const { t } = useTranslation('overview');
  const mayEdit = useMay('edit_programme');
  const { organisationId } = useOrganisation();
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        mayEdit ? (
          <>
            <AddItem kind="behaviour" />
            <LinkButton to="/o/$organisationId/import" params={{ organisationId }} variant="default">
              {t('empty.import')}
            </LinkButton>
          </>
        ) : null
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
