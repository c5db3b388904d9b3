import { useTranslation } from 'react-i18next';
import { useMay, useOrganisation } from '@/shared/organisation/organisation-context';
import { AddItem } from '@/shared/programme/adding/add-item';
import { LinkButton } from '@/shared/ui/link-button';
import { EmptyState } from '@/shared/ui/states';

/** A programme without target behaviours: what they are, and where they come from. */
export function NoBehaviours() {
  const { t } = useTranslation('behaviours');
  const { organisationId } = useOrganisation();
  const mayEdit = useMay('edit_programme');
  return (
    <EmptyState
      title={t('none.title')}
      action={
        mayEdit ? (
          <>
            <AddItem kind="behaviour" />
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
