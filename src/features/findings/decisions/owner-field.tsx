import { Autocomplete } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { collator } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { membersQuery } from '@/organisation/members';
import { useOrganisation } from '@/organisation/organisation-context';

interface OwnerFieldProps {
  name: string;
  value: string;
  error: string | null;
  required: boolean;
  onChange: (owner: string) => void;
}

/** Who answers for it: anybody, also a role or a committee; the members of the organisation are suggested. */
export function OwnerField(props: OwnerFieldProps) {
  const { t } = useTranslation('triage');
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const { data = [] } = useQuery(membersQuery(organisationId));
  const names = [...new Set(data.map(({ name }) => name))].sort(collator(language).compare);
  return (
    <Autocomplete
      {...props}
      label={t('owner')}
      description={t('ownerHint')}
      data={names}
      limit={6}
      autoComplete="off"
    />
  );
}
