import { useNavigate } from '@tanstack/react-router';
import {
  IconArchive,
  IconArchiveOff,
  IconCopy,
  IconDots,
  IconDownload,
  IconEdit,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/data/new-id';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { useSingleFlight } from '@/ui/hooks/use-single-flight';
import { Menu, MenuItem } from '@/ui/menu';
import { announce } from '@/ui/notices';
import { PlainButton } from '@/ui/plain-button';
import type { OpenDialog } from './open-dialog';
import { useUpdateProgramme } from './update-programme';
import { useDuplicateProgramme } from './use-duplicate-programme';
import { useExport } from './use-export';

interface ProgrammeMenuProps {
  programme: { id: string; name: string; version: number; archived_at: string | null };
  openDialog: (dialog: OpenDialog) => void;
}

/** What can be done with a programme as a whole. */
export function ProgrammeMenu({ programme, openDialog }: ProgrammeMenuProps) {
  const { t } = useTranslation(['programmes', 'common']);
  const membership = useOrganisation();
  const { organisationId } = membership;
  const navigate = useNavigate();
  const mayEdit = useMay('edit_programme');
  const exporting = useExport();
  const updating = useUpdateProgramme(organisationId);
  const duplicating = useDuplicateProgramme(membership);
  const { id, name, version } = programme;
  const archived = programme.archived_at !== null;

  const setArchived = useSingleFlight(async (archive: boolean) => {
    const stamp = (archived_at: string | null) => ({ archived_at });
    const row = await updating.mutateAsync({
      id,
      version,
      patch: stamp(archive ? new Date().toISOString() : null),
    });
    // What the notice takes back is the change it tells of, and not what somebody else has done since.
    const undo = () => updating.mutate({ id, version: row.version, patch: stamp(programme.archived_at) });
    announce(t(archive ? 'notice.archived' : 'notice.restored', { name }), {
      label: t('common:undo'),
      run: undo,
    });
    // The row has moved to the other list, and the button with it.
    document.getElementById('content')?.focus();
  });

  const duplicate = useSingleFlight(async () => {
    const copy = newId();
    const called = await duplicating.mutateAsync({
      from: id,
      id: copy,
      naming: (original) => t('copyOf', { name: original }),
    });
    announce(t('notice.duplicated', { name: called }));
    await navigate({
      to: '/o/$organisationId/p/$programmeId',
      params: { organisationId, programmeId: copy },
    });
  });

  return (
    <Menu
      align="end"
      button={(button) => (
        <PlainButton
          {...button}
          variant="quiet"
          aria-label={t('actionsFor', { name })}
          loading={exporting.isPending || updating.isPending || duplicating.isPending}
        >
          <IconDots size={20} aria-hidden />
        </PlainButton>
      )}
    >
      {mayEdit && !archived ? (
        <MenuItem icon={<IconEdit size={18} aria-hidden />} onSelect={() => openDialog({ kind: 'edit', id })}>
          {t('menu.edit')}
        </MenuItem>
      ) : null}
      <MenuItem icon={<IconDownload size={18} aria-hidden />} onSelect={() => exporting.start(id)}>
        {t('menu.export')}
      </MenuItem>
      {mayEdit ? (
        <>
          <MenuItem icon={<IconCopy size={18} aria-hidden />} onSelect={() => duplicate()}>
            {t('menu.duplicate')}
          </MenuItem>
          <MenuItem
            icon={archived ? <IconArchiveOff size={18} aria-hidden /> : <IconArchive size={18} aria-hidden />}
            onSelect={() => setArchived(!archived)}
          >
            {t(archived ? 'menu.restore' : 'menu.archive')}
          </MenuItem>
          <MenuItem
            danger
            icon={<IconTrash size={18} aria-hidden />}
            onSelect={() => openDialog({ kind: 'delete', id, name })}
          >
            {t('menu.delete')}
          </MenuItem>
        </>
      ) : null}
    </Menu>
  );
}
