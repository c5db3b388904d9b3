import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '@/ui/commands/registry';
import { RenameForm } from './rename-form';
import classes from './rename-form.module.css';

interface RenameTitleProps {
  title: string;
  onSave: (title: string) => void;
}

/** The pencil beside a page's title, and the field it opens. */
export function RenameTitle({ title, onSave }: RenameTitleProps) {
  const { t } = useTranslation('editing');
  const [opened, setOpened] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpened(false);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  useCommands([
    {
      id: 'rename',
      title: t('rename', { title }),
      section: 'page',
      icon: IconPencil,
      keys: [{ key: 'e' }],
      enabled: !opened,
      run: () => setOpened(true),
    },
  ]);
  if (opened) {
    return (
      <RenameForm
        title={title}
        onCancel={close}
        onSave={(next) => {
          onSave(next);
          close();
        }}
      />
    );
  }
  return (
    <ActionIcon
      ref={pencil}
      variant="subtle"
      size="md"
      className={classes.pencil}
      aria-label={t('rename', { title })}
      onClick={() => setOpened(true)}
    >
      <IconPencil size={18} aria-hidden />
    </ActionIcon>
  );
}
