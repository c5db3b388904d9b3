import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './confirm-dialog';
import type { LeaveQuestion } from './use-leave-guard';

export function LeaveDialog({ opened, stay, leave }: LeaveQuestion) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      opened={opened}
      onClose={stay}
      title={t('unsaved.title')}
      confirm={t('unsaved.leave')}
      onConfirm={() => {
        leave();
        return Promise.resolve();
      }}
    >
      {t('unsaved.text')}
    </ConfirmDialog>
  );
}
