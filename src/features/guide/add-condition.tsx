import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TITLE_MAX } from '@/domain/programme/limits';
import type { ConditionCategory, Formality } from '@/domain/programme/model';
import { useAddItems } from '@/programme/lists/new-items';
import { LeaveGuard } from '@/ui/leave-guard';
import classes from './conditions-step.module.css';

interface AddConditionProps {
  category: ConditionCategory;
  formality: Formality;
}

/** The line that adds to a side of a category: type, Enter, type on. What could not be saved comes back. */
export function AddCondition({ category, formality }: AddConditionProps) {
  const { t } = useTranslation(['guide', 'domain']);
  const addItems = useAddItems('conditions');
  const input = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState('');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = title.trim();
    input.current?.focus();
    if (wanted === '') return;
    setTitle('');
    void addItems([{ title: wanted, patch: { category, formality } }]).then((saved) => {
      if (!saved) setTitle((now) => (now === '' ? wanted : now));
    });
  };
  return (
    <form className={classes.add} onSubmit={submit}>
      {title.trim() === '' ? null : <LeaveGuard unsaved />}
      <TextInput
        ref={input}
        className={classes.field}
        aria-label={t(`conditions.another.${formality}`, {
          category: t(`domain:conditionCategory.${category}`),
        })}
        placeholder={t('conditions.placeholder')}
        value={title}
        maxLength={TITLE_MAX}
        autoComplete="off"
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('conditions.add')}
      </Button>
    </form>
  );
}
