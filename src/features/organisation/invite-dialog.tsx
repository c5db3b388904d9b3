import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGuardedClose } from '@/ui/leave-guard';
import { InviteForm } from './invite-form';
import { IssuedLink } from './issued-link';
import type { Inviting } from './use-inviting';

/** First whom and as what; then the link, once. A click beside the dialog must not lose it. */
export function InviteDialog({ inviting }: { inviting: Inviting }) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const { opened, issued, begin, end, forget } = inviting;
  const { guard, close } = useGuardedClose(end);
  return (
    <Modal
      opened={opened}
      onClose={close}
      onExitTransitionEnd={forget}
      size="lg"
      title={issued ? t('invite.doneTitle', { email: issued.email }) : t('invite.title')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      {issued ? (
        <IssuedLink issued={issued} onAnother={begin} onClose={end} />
      ) : (
        <InviteForm inviting={inviting} guard={guard} onCancel={close} />
      )}
    </Modal>
  );
}
