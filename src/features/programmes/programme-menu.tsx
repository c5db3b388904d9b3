import {
  IconArchive,
  IconArchiveOff,
  IconDots,
  IconDownload,
  IconEdit,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSingleFlight } from '@/shared/hooks/use-single-flight';
import { useMay, useOrganisation } from '@/shared/organisation/organisation-context';
import { Menu, MenuItem } from '@/shared/ui/menu';
import { announce } from '@/shared/ui/notices';
import { PlainButton } from '@/shared/ui/plain-button';
import type { OpenDialog } from './open-dialog';
import { useExport } from './use-export';
import { useUpdateProgramme } from './update-programme';

interface ProgrammeMenuProps {
  programme: { id: string; name: string; version: number; archived_at: string | null };
  openDialog: (dialog: OpenDialog) => void;
}

/** What can be done with a programme as a whole. */
export function ProgrammeMenu({ programme, openDialog }: ProgrammeMenuProps) {
  const { t } = useTranslation('programmes');
  const { organisationId } = useOrganisation();
  const mayEdit = useMay('edit_programme');
  const exporting = useExport();
  const updating = useUpdateProgramme(organisationId);
  const { id, name, version } = programme;
  const archived = programme.archived_at !== null;

  const setArchived = useSingleFlight(async (archive: boolean) => {
    const patch = { archived_at: archive ? new Date().toISOString() : null };
    await updating.mutateAsync({ id, version, patch });
    announce(t(archive ? 'notice.archived' : 'notice.restored', { name }));
    // The row has moved to the other list, and the button with it.
    document.getElementById('content')?.focus();
  });

  return (
    <Menu
      align="end"
      button={(button) => (
        <PlainButton
          {...button}
          variant="quiet"
          aria-label={t('actionsFor', { name })}
          loading={exporting.isPending || updating.isPending}
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
