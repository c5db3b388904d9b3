import { useTranslation } from 'react-i18next';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { LinkButton } from '@/ui/link-button';
import { EmptyState } from '@/ui/states';

/** A programme nobody has described yet: what it needs, and where that is entered. */
export function EmptyProgramme() {
  const { t } = useTranslation('overview');
  const mayEdit = useMay('edit_programme');
  const { organisationId } = useOrganisation();
  const params = useProgrammeParams();
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        mayEdit ? (
          <>
            <LinkButton to="/o/$organisationId/p/$programmeId/guide" params={params}>
              {t('empty.guide')}
            </LinkButton>
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
