import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { membersQuery, type Member } from '@/organisation/members';
import { useOrganisation } from '@/organisation/organisation-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { announce } from '@/ui/notices';
import { PlainButton } from '@/ui/plain-button';
import { removeMember } from './remove-member';

export function RemoveButton({ member }: { member: Member }) {
  const { t } = useTranslation('organisation');
  const { organisationId, organisationName: organisation } = useOrganisation();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { userId, name, email } = member;

  const remove = async () => {
    try {
      await removeMember(organisationId, userId);
      announce(t('members.removed', { name }));
    } finally {
      await queryClient.invalidateQueries(membersQuery(organisationId));
    }
  };

  return (
    <>
      <PlainButton
        variant="quiet"
        aria-label={t('members.removeName', { name })}
        onClick={() => setAsking(true)}
      >
        {t('members.remove')}
      </PlainButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('confirm.removeTitle', { name })}
        confirm={t('confirm.removeSubmit')}
        onConfirm={remove}
      >
        <p>{t('confirm.remove', { name, email, organisation })}</p>
      </ConfirmDialog>
    </>
  );
}
