import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './confirm-dialog';

/** Asks before a page with unsaved changes is left, by link, history or closing the tab. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => unsaved,
    enableBeforeUnload: () => unsaved,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={t('unsaved.title')}
      confirm={t('unsaved.leave')}
      onConfirm={() => {
        proceed?.();
        return Promise.resolve();
      }}
    >
      {t('unsaved.text')}
    </ConfirmDialog>
  );
}
