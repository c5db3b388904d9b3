import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useRemovalText } from '../components/use-removal-text';
import { useProgramme } from '../programme-context';
import { itemsOf } from '../workbench/items';
import type { ListTools, TableList } from './use-list-tools';

/** Asks before rows of a list are deleted, and says what goes along. */
export function RemovalDialog<L extends TableList>({ tools }: { tools: ListTools<L> }) {
  const { t } = useTranslation('editing');
  const { rows } = useProgramme();
  const removalText = useRemovalText();
  const { list, removing } = tools;
  const [first] = itemsOf<TableList>(rows, list).filter(({ id }) => removing.includes(id));
  return (
    <ConfirmDialog
      opened={removing.length > 0}
      onClose={() => tools.askToRemove([])}
      title={
        removing.length > 1
          ? t('removeMany', { count: removing.length })
          : t('removeTitle', { title: first?.title ?? '' })
      }
      confirm={t('remove')}
      onConfirm={() => {
        tools.remove();
        return Promise.resolve();
      }}
    >
      {removalText(list, removing)}
    </ConfirmDialog>
  );
}
