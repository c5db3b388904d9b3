import { useTranslation } from 'react-i18next';
import { useMay } from '@/organisation/organisation-context';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { LinkButton } from '@/ui/link-button';

/** Leads to the import of readings, for who may write them. */
export function ImportLink({ indicatorKey }: { indicatorKey: string }) {
  const { t } = useTranslation('readings');
  const params = useProgrammeParams();
  if (!useMay('enter_readings')) return null;
  return (
    <LinkButton
      to="/o/$organisationId/p/$programmeId/indicators/$key/import"
      params={{ ...params, key: indicatorKey }}
      variant="default"
    >
      {t('import')}
    </LinkButton>
  );
}
