import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Tables } from '@/data/database.types';
import { DeleteForm } from './delete-form';
import { CreateForm, EditForm } from './programme-form';

/** Which dialog of the page stands open; programmes by id, so that a dialog sees their current state. */
export type OpenDialog =
  { kind: 'create' } | { kind: 'edit'; id: string } | { kind: 'delete'; id: string; name: string };

interface ProgrammeDialogsProps {
  open: OpenDialog | null;
  programmes: readonly Tables<'programmes'>[];
  onClose: () => void;
}

/** The dialogs of the list of programmes. A click beside them closes none: what was typed would be lost. */
export function ProgrammeDialogs({ open, programmes, onClose }: ProgrammeDialogsProps) {
  const { t } = useTranslation(['programmes', 'common']);
  const frame = {
    onClose,
    size: 'lg',
    closeOnClickOutside: false,
    closeButtonProps: { 'aria-label': t('common:close') },
  } as const;
  const edited = open?.kind === 'edit' ? programmes.find(({ id }) => id === open.id) : undefined;
  return (
    <>
      <Modal {...frame} opened={open?.kind === 'create'} title={t('form.createTitle')}>
        <CreateForm onClose={onClose} />
      </Modal>
      <Modal {...frame} opened={edited !== undefined} title={t('form.editTitle')}>
        {edited ? <EditForm programme={edited} onClose={onClose} /> : null}
      </Modal>
      <Modal
        {...frame}
        opened={open?.kind === 'delete'}
        title={open?.kind === 'delete' ? t('remove.title', { name: open.name }) : ''}
      >
        {open?.kind === 'delete' ? <DeleteForm id={open.id} name={open.name} onClose={onClose} /> : null}
      </Modal>
    </>
  );
}
