import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '@/ui/commands/registry';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import type { OpenList } from '../store/items';
import { useWorkbench } from '../use-workbench';
import { useRemovalText } from './use-removal-text';

interface RemoveItemProps {
  list: OpenList;
  /** Key of the item. */
  of: string;
  title: string;
  /** Leads away from the page of what is no longer there; within a list there is nowhere to go. */
  onRemoved?: () => void;
  /** A bin beside the title, for lists; otherwise an entry of the menu of a page. */
  compact?: boolean;
}

/** Deletes an item after telling what goes with it; the bar at the foot of the page takes it back. */
export function RemoveItem({ list, of, title, onRemoved, compact = false }: RemoveItemProps) {
  const { t } = useTranslation('editing');
  const { remove } = useWorkbench();
  const removalText = useRemovalText();
  const [asked, setAsked] = useState(false);
  useCommands([
    {
      id: `remove.${of}`,
      title: t('removeCommand', { title }),
      section: 'page',
      icon: IconTrash,
      run: () => setAsked(true),
    },
  ]);
  return (
    <>
      {compact ? (
        <ActionIcon
          variant="subtle"
          size="md"
          aria-label={t('removeOf', { title })}
          onClick={() => setAsked(true)}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      ) : (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" size="md" aria-label={t('menu', { title })}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setAsked(true)}>
              {t('removeShort')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('removeTitle', { title })}
        confirm={t('remove')}
        onConfirm={() => {
          onRemoved?.();
          void remove(list, [of]);
          return Promise.resolve();
        }}
      >
        {removalText(list, [of])}
      </ConfirmDialog>
    </>
  );
}
