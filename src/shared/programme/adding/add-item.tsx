import { Modal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../organisation/organisation-context';
import { useGuardedClose } from '../../ui/leave-guard';
import { PlainButton } from '../../ui/plain-button';
import { AddItemForm } from './add-item-form';
import type { ItemKind } from './use-add-item';

/** The button that adds a target behaviour or framework condition; absent for those who may not. */
export function AddItem({ kind }: { kind: ItemKind }) {
  const { t } = useTranslation(['adding', 'common']);
  const mayEdit = useMay('edit_programme');
  const [opened, setOpened] = useState(false);
  const { guard, close } = useGuardedClose(() => setOpened(false));
  if (!mayEdit) return null;
  return (
    <>
      <PlainButton leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpened(true)}>
        {t(`${kind}.add`)}
      </PlainButton>
      <Modal
        opened={opened}
        onClose={close}
        title={t(`${kind}.title`)}
        size="lg"
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <AddItemForm kind={kind} guard={guard} onCancel={close} />
      </Modal>
    </>
  );
}
