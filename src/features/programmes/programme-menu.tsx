import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconDots,
  IconDownload,
  IconEdit,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useMay, useOrganisation } from '@/shared/organisation/organisation-context';
import { announce } from '@/shared/ui/notices';
import { useExportProgramme } from './export-programme';
import type { OpenDialog } from './programme-dialogs';
import { useUpdateProgramme } from './update-programme';

interface ProgrammeMenuProps {
  programme: { id: string; name: string; version: number; archived_at: string | null };
  openDialog: (dialog: OpenDialog) => void;
}

/** What can be done with a programme as a whole. */
export function ProgrammeMenu({ programme, openDialog }: ProgrammeMenuProps) {
  const { t } = useTranslation('programmes');
  const language = useLanguage();
  const organisation = useOrganisation();
  const mayEdit = useMay('edit_programme');
  const exporting = useExportProgramme(organisation);
  const updating = useUpdateProgramme(organisation.organisationId);
  const { id, name, version } = programme;
  const archived = programme.archived_at !== null;

  const exportFile = () =>
    exporting.mutate(id, {
      onSuccess: ({ file, left }) => {
        const parts = formatList(
          language,
          left.map((part) => t(`left.${part}`)),
        );
        const without = left.length > 0 ? ` ${t('notice.exportedWithout', { parts })}` : '';
        announce(t('notice.exported', { file }) + without);
      },
    });
  const setArchived = (archive: boolean) =>
    updating.mutate(
      { id, version, patch: { archived_at: archive ? new Date().toISOString() : null } },
      {
        onSuccess: () => {
          announce(t(archive ? 'notice.archived' : 'notice.restored', { name }));
          document.getElementById('content')?.focus();
        },
      },
    );

  return (
    <Menu position="bottom-end" returnFocus>
      <Menu.Target>
        <ActionIcon
          color="gray"
          size={40}
          aria-label={t('actionsFor', { name })}
          loading={exporting.isPending || updating.isPending}
        >
          <IconDots size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayEdit && !archived ? (
          <Menu.Item leftSection={<IconEdit size={18} />} onClick={() => openDialog({ kind: 'edit', id })}>
            {t('menu.edit')}
          </Menu.Item>
        ) : null}
        <Menu.Item leftSection={<IconDownload size={18} />} onClick={exportFile}>
          {t('menu.export')}
        </Menu.Item>
        {mayEdit ? (
          <>
            <Menu.Item
              leftSection={archived ? <IconArchiveOff size={18} /> : <IconArchive size={18} />}
              onClick={() => setArchived(!archived)}
            >
              {t(archived ? 'menu.restore' : 'menu.archive')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={18} />}
              onClick={() => openDialog({ kind: 'delete', id, name })}
            >
              {t('menu.delete')}
            </Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
