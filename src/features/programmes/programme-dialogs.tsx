import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOrganisation } from '@/organisation/organisation-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useGuardedClose } from '@/ui/leave-guard';
import { Mantine } from '@/ui/mantine/mantine';
import { announce } from '@/ui/notices';
import { useBringBack, useDeleteProgramme } from './delete-programme';
import type { OpenDialog } from './open-dialog';
import { CreateForm, EditForm } from './programme-form';
import type { StoredProgramme } from './programme-values';

interface ProgrammeDialogsProps {
  open: OpenDialog | null;
  programmes: readonly StoredProgramme[];
  onClose: () => void;
}

/** The dialogs of the list of programmes. A click beside a form does not close it: what was typed would be lost. */
export function ProgrammeDialogs({ open, programmes, onClose }: ProgrammeDialogsProps) {
  const { t } = useTranslation(['programmes', 'common']);
  const { guard, close } = useGuardedClose(onClose);
  const frame = {
    onClose: close,
    size: 'lg',
    closeOnClickOutside: false,
    closeButtonProps: { 'aria-label': t('common:close') },
  } as const;
  const edited = open?.kind === 'edit' ? programmes.find(({ id }) => id === open.id) : undefined;
  return (
    <Mantine>
      <Modal {...frame} opened={open?.kind === 'create'} title={t('form.createTitle')}>
        <CreateForm guard={guard} onCancel={close} onDone={onClose} />
      </Modal>
      <Modal {...frame} opened={edited !== undefined} title={t('form.editTitle')}>
        {edited ? <EditForm programme={edited} guard={guard} onCancel={close} onDone={onClose} /> : null}
      </Modal>
      <DeleteDialog programme={open?.kind === 'delete' ? open : null} onClose={onClose} />
    </Mantine>
  );
}

interface DeleteDialogProps {
  programme: { id: string; name: string } | null;
  onClose: () => void;
}

/** Deleting asks for the name: nobody does that by mistake. */
function DeleteDialog({ programme, onClose }: DeleteDialogProps) {
  const { t } = useTranslation(['programmes', 'common']);
  const membership = useOrganisation();
  const deleting = useDeleteProgramme(membership);
  const bringingBack = useBringBack(membership);
  const { id, name } = programme ?? { id: '', name: '' };
  const remove = async () => {
    const deleted = await deleting.mutateAsync(id);
    const undo = () =>
      void bringingBack.mutateAsync(deleted).then(
        () => announce(t('notice.broughtBack', { name })),
        // That it failed has been said already.
        () => undefined,
      );
    announce(t('notice.deleted', { name }), { label: t('common:undo'), run: undo });
  };
  return (
    <ConfirmDialog
      opened={programme !== null}
      onClose={onClose}
      title={t('remove.title', { name })}
      confirm={t('remove.confirm')}
      phrase={{ label: t('remove.label'), value: name }}
      onConfirm={remove}
    >
      <p>{t('remove.text')}</p>
      <p>{t('remove.alternative')}</p>
    </ConfirmDialog>
  );
}
