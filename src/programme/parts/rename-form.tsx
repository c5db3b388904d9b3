import { Button, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TITLE_MAX } from '@/domain/programme/limits';
import { useRules } from '@/ui/forms/rules';
import { useFocusOnMount } from '@/ui/hooks/use-focus-on-mount';
import { LeaveGuard } from '@/ui/leave-guard';
import classes from './rename-form.module.css';

interface RenameFormProps {
  title: string;
  /** What it is called, where not a title. */
  label?: string | undefined;
  /** Called with a title that is another one. */
  onSave: (title: string) => void;
  onCancel: () => void;
}

/** A title to be changed: Enter saves, Escape leaves it as it was. */
export function RenameForm({ title, label, onSave, onCancel }: RenameFormProps) {
  const { t } = useTranslation(['editing', 'common']);
  const { required } = useRules();
  const input = useFocusOnMount<HTMLInputElement>();
  const [value, setValue] = useState(title);
  const [checked, setChecked] = useState(false);
  const error = required(value, {});
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (error !== null) return;
    if (value.trim() === title) onCancel();
    else onSave(value.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      {value.trim() === title ? null : <LeaveGuard unsaved />}
      <TextInput
        ref={input}
        className={classes.input}
        size="sm"
        aria-label={label ?? t('title')}
        value={value}
        maxLength={TITLE_MAX}
        error={checked ? error : null}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button variant="default" size="sm" onClick={onCancel}>
        {t('common:cancel')}
      </Button>
      <Button type="submit" size="sm">
        {t('common:save')}
      </Button>
    </form>
  );
}
