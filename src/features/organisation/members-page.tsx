import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { Mantine } from '@/ui/mantine/mantine';
import { Page } from '@/ui/page';
import { PlainButton } from '@/ui/plain-button';
import { InviteDialog } from './invite-dialog';
import { MembersSection } from './members-section';
import { OpenInvitations } from './open-invitations';
import { OrganisationSettings } from './organisation-settings';
import { RightsTable } from './rights-table';
import { useInviting } from './use-inviting';

/** Who belongs to the organisation and what they may do; and what holds for the organisation; for owners also inviting and changing it. */
export function MembersPage() {
  const { t } = useTranslation('organisation');
  const { organisationId, organisationName: organisation } = useOrganisation();
  const owner = useMay('manage_organisation');
  const inviting = useInviting(organisationId);
  return (
    <Page
      title={t('members.title')}
      lead={t('members.lead', { organisation })}
      actions={
        owner ? (
          <PlainButton leftSection={<IconUserPlus size={18} aria-hidden />} onClick={inviting.begin}>
            {t('members.invite')}
          </PlainButton>
        ) : null
      }
    >
      <Mantine>
        <MembersSection owner={owner} />
        <RightsTable />
        {owner ? (
          <>
            <OpenInvitations inviting={inviting} />
            <InviteDialog inviting={inviting} />
          </>
        ) : null}
        <OrganisationSettings />
      </Mantine>
    </Page>
  );
}
