import { useTranslation } from 'react-i18next';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { AddItem } from '@/programme/adding/add-item';
import { LinkButton } from '@/ui/link-button';
import { EmptyState } from '@/ui/states';

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
