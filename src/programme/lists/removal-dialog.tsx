import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useRemovalText } from '../parts/use-removal-text';
import { useProgramme } from '../programme-context';
import type { Removal } from './use-list-tools';

/** Asks before rows of a list are deleted, and says what goes along. */
export function RemovalDialog({ removal: { list, ids, cancel, confirm } }: { removal: Removal }) {
  const { t } = useTranslation('editing');
  const { model } = useProgramme();
  const removalText = useRemovalText();
  const [first] = model[list].filter(({ key }) => ids.includes(key));
  return (
    <ConfirmDialog
      opened={ids.length > 0}
      onClose={cancel}
      title={
        ids.length > 1
          ? t('removeMany', { count: ids.length })
          : t('removeTitle', { title: first?.title ?? '' })
      }
      confirm={t('remove')}
      onConfirm={() => {
        confirm();
        return Promise.resolve();
      }}
    >
      {removalText(list, ids)}
    </ConfirmDialog>
  );
}
