import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TITLE_MAX } from '@/domain/programme/limits';
import { useRules } from '../../forms/rules';
import { useFocusOnMount } from '../../hooks/use-focus-on-mount';
import classes from './rename-title.module.css';

interface RenameTitleProps {
  title: string;
  onSave: (title: string) => void;
}

/** The pencil beside a page's title, and the field it opens: Enter saves, Escape leaves it as it was. */
export function RenameTitle({ title, onSave }: RenameTitleProps) {
  const { t } = useTranslation('editing');
  const [opened, setOpened] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpened(false);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  if (opened) {
    return (
      <RenameForm
        title={title}
        onCancel={close}
        onSave={(next) => {
          if (next !== title) onSave(next);
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
      className={classes.button}
      aria-label={t('rename', { title })}
      onClick={() => setOpened(true)}
    >
      <IconPencil size={18} aria-hidden />
    </ActionIcon>
  );
}

function RenameForm({ title, onSave, onCancel }: RenameTitleProps & { onCancel: () => void }) {
  const { t } = useTranslation(['editing', 'common']);
  const { required } = useRules();
  const input = useFocusOnMount<HTMLInputElement>();
  const [value, setValue] = useState(title);
  const [checked, setChecked] = useState(false);
  const objection = required(value, {});
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (objection === null) onSave(value.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <TextInput
        ref={input}
        className={classes.input}
        aria-label={t('title')}
        value={value}
        maxLength={TITLE_MAX}
        error={checked ? objection : null}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button type="submit">{t('common:save')}</Button>
      <Button variant="default" onClick={onCancel}>
        {t('common:cancel')}
      </Button>
    </form>
  );
}
