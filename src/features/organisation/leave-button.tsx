import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganisation } from '@/organisation/organisation-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { announce } from '@/ui/notices';
import { PlainButton } from '@/ui/plain-button';
import { removeMember } from './remove-member';
import { useGoodbye } from './use-goodbye';

export function LeaveButton({ userId }: { userId: string }) {
  const { t } = useTranslation('organisation');
  const { organisationId, organisationName: organisation } = useOrganisation();
  const goodbye = useGoodbye(organisationId);
  const [asking, setAsking] = useState(false);

  const leave = async () => {
    await removeMember(organisationId, userId);
    announce(t('members.left', { organisation }));
    await goodbye();
  };

  return (
    <>
      <PlainButton variant="quiet" onClick={() => setAsking(true)}>
        {t('members.leave')}
      </PlainButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('confirm.leaveTitle', { organisation })}
        confirm={t('confirm.leaveSubmit')}
        onConfirm={leave}
      >
        <p>{t('confirm.leave')}</p>
      </ConfirmDialog>
    </>
  );
}
