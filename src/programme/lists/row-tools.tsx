import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconDots,
  IconGripVertical,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import type { DragEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './row-tools.module.css';
import type { RowTools } from './use-row-tools';

interface RowProps {
  tools: RowTools;
  id: string;
  title: string;
}

/** The name under which a dragged row is known to others. */
const DRAGGED = 'application/x-tragwerk-row';

/** At the beginning of a row: selects it, and is what one drags it by. */
export function RowStart({ tools: { selection, movable, may }, id, title }: RowProps) {
  const { t } = useTranslation('editing');
  if (!may(id)) return <td className={classes.cell} data-tools />;
  return (
    <td className={classes.cell} data-tools>
      <span className={classes.start}>
        <label className={classes.box}>
          <input
            type="checkbox"
            aria-label={t('select', { title })}
            checked={selection.has(id)}
            onChange={() => undefined}
            onClick={({ shiftKey }) => selection.toggle(id, shiftKey)}
          />
        </label>
        {movable ? (
          <span
            className={classes.handle}
            draggable
            title={t('drag')}
            aria-hidden
            onDragStart={({ dataTransfer, currentTarget }) => {
              dataTransfer.setData(DRAGGED, id);
              dataTransfer.effectAllowed = 'move';
              const row = currentTarget.closest('tr');
              if (row) dataTransfer.setDragImage(row, 16, 16);
            }}
          >
            <IconGripVertical size={16} />
          </span>
        ) : null}
      </span>
    </td>
  );
}

/** At the end of a row: everything one can do with it. */
export function RowMenu({ tools, id, title }: RowProps) {
  const { t } = useTranslation('editing');
  if (!tools.may(id)) return <td className={classes.cell} data-tools />;
  return (
    <td className={classes.cell} data-tools>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" size="md" aria-label={t('menu', { title })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden />}
            rightSection={<kbd>F2</kbd>}
            onClick={() => tools.rename(id)}
          >
            {t('renameShort')}
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => tools.duplicate(id)}>
            {t('duplicate')}
          </Menu.Item>
          {tools.movable ? (
            <>
              <Menu.Item
                leftSection={<IconArrowUp size={16} aria-hidden />}
                rightSection={<kbd>Alt ↑</kbd>}
                onClick={() => tools.step(id, -1)}
              >
                {t('up')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconArrowDown size={16} aria-hidden />}
                rightSection={<kbd>Alt ↓</kbd>}
                onClick={() => tools.step(id, 1)}
              >
                {t('down')}
              </Menu.Item>
            </>
          ) : null}
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => tools.remove([id])}>
            {t('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </td>
  );
}

/** What a row listens to: F2 renames, Alt with an arrow moves, and another row may be dropped before it. */
export function rowHandlers(tools: RowTools | null, id: string, onDropped?: (dragged: string) => void) {
  if (!tools?.may(id)) return {};
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'F2') {
        event.preventDefault();
        tools.rename(id);
      }
      // In a select Alt with an arrow opens its list.
      if (event.target instanceof HTMLSelectElement) return;
      if (!tools.movable || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      tools.step(id, event.key === 'ArrowUp' ? -1 : 1);
    },
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!tools.movable || !event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      event.currentTarget.dataset.over = 'true';
    },
    onDragLeave: ({ currentTarget }: DragEvent<HTMLElement>) => void delete currentTarget.dataset.over,
    onDrop: (event: DragEvent<HTMLElement>) => {
      delete event.currentTarget.dataset.over;
      const dragged = event.dataTransfer.getData(DRAGGED);
      if (dragged === '' || dragged === id) return;
      event.preventDefault();
      if (onDropped) onDropped(dragged);
      else tools.put(dragged, id);
    },
  };
}
