import { useTranslation } from 'react-i18next';
import { useMay } from '@/organisation/organisation-context';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { LinkButton } from '@/ui/link-button';

/** Leads to all readings of an indicator: to enter them, or to read them. */
export function ReadingsLink({ indicatorKey }: { indicatorKey: string }) {
  const { t } = useTranslation('readings');
  const params = useProgrammeParams();
  const mayEdit = useMay('enter_readings');
  return (
    <LinkButton
      to="/o/$organisationId/p/$programmeId/indicators/$key/readings"
      params={{ ...params, key: indicatorKey }}
      variant={mayEdit ? 'primary' : 'default'}
    >
      {t(mayEdit ? 'enter' : 'show')}
    </LinkButton>
  );
}
