import { Modal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/registry';
import { useGuardedClose } from '@/ui/leave-guard';
import { AddIndicatorForm } from './add-indicator-form';
import { AddItemForm } from './add-item-form';
import { AddMeasureForm } from './add-measure-form';
import type { ItemKind } from './use-add-item';
import { useMayAdd } from './use-may-add';

const KINDS: readonly ItemKind[] = ['behaviour', 'condition', 'measure', 'indicator'];

interface AddItemDialogsProps {
  adding: ItemKind | null;
  onAdd: (kind: ItemKind) => void;
  onClose: () => void;
}

/** The dialogs that add something to the programme, and the commands that open them. */
export function AddItemDialogs({ adding, onAdd, onClose }: AddItemDialogsProps) {
  const { t } = useTranslation(['adding', 'common', 'measureKinds']);
  const mayAdd = useMayAdd();
  const { guard, close } = useGuardedClose(onClose);
  useCommands(
    KINDS.map((kind): Command => ({
      id: `add.${kind}`,
      title: t(`${kind}.add`),
      keywords: t('keywords'),
      section: 'programme',
      icon: IconPlus,
      enabled: mayAdd(kind),
      run: () => onAdd(kind),
    })),
  );
  return KINDS.map((kind) => (
    <Modal
      key={kind}
      opened={adding === kind}
      onClose={close}
      title={t(`${kind}.title`)}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {kind === 'indicator' ? (
        <AddIndicatorForm guard={guard} onCancel={close} onAdded={onClose} />
      ) : kind === 'measure' ? (
        <AddMeasureForm guard={guard} onCancel={close} onAdded={onClose} />
      ) : (
        <AddItemForm kind={kind} guard={guard} onCancel={close} onAdded={onClose} />
      )}
    </Modal>
  ));
}
